package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.contracts.Json;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.policy.BundledPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A case that is stored and loaded between any two events decides as one that stays in memory. */
class BatchSplitTest {

    @Property(tries = 150)
    void storingBetweenEventsChangesNothing(@ForAll("cases") List<ContactData> data, @ForAll List<Boolean> stored)
            throws IOException {
        assertThat(run(data, stored)).isEqualTo(run(data, List.of()));
    }

    @Provide
    Arbitrary<List<ContactData>> cases() {
        return new ArrivalOrderTest().cases();
    }

    private static List<Emitted> run(List<ContactData> data, List<Boolean> stored) throws IOException {
        List<Emitted> emitted = new ArrayList<>();
        CaseFile file = null;
        for (int i = 0; i < data.size(); i++) {
            ContactEvent event = CaseStory.event(i, data.get(i));
            CaseStep step =
                    ApplyEvent.to(file, event, event.time().plus(Duration.ofSeconds(1)), BundledPolicy.versions());
            step.emissions().forEach(emission -> emitted.add(emission.event()));
            boolean split = i < stored.size() && stored.get(i);
            file = split ? loaded(step.after()) : step.after();
        }
        return emitted;
    }

    private static CaseFile loaded(CaseFile file) throws IOException {
        return Json.mapper().readValue(Json.mapper().writeValueAsBytes(file), CaseFile.class);
    }
}
