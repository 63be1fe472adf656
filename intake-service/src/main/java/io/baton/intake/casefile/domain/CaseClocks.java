package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import io.baton.intake.clock.domain.Answer;
import io.baton.intake.clock.domain.Answers;
import io.baton.intake.clock.domain.CaseProfile;
import io.baton.intake.clock.domain.Clocking;
import io.baton.intake.clock.domain.Clocks;
import io.baton.intake.clock.domain.Happening;
import io.baton.intake.clock.domain.PolicyCourse;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.clock.domain.SlaPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the clocks of a case from its file. */
public final class CaseClocks {
    private CaseClocks() {}

    /** The clocks as they stand up to the moment to which the case is judged. */
    public static Clocks of(CaseFile file, PolicyVersions policies) {
        return Clocks.read(
                happenings(file), course(file, policies), file.clocking().judged());
    }

    /** The SLA policy that the case has now and why; empty when none matches it. */
    public static Optional<SlaPolicies.Choice> policyOf(CaseFile file, PolicyVersions policies) {
        return policies.version(file.clocking().version()).sla().of(profile(file));
    }

    static List<Answer> answers(CaseFile file, PolicyVersions policies) {
        return Answers.read(happenings(file), course(file, policies));
    }

    static PolicyCourse course(CaseFile file, PolicyVersions policies) {
        CaseProfile profile = profile(file);
        List<PolicyCourse.Stretch> stretches = new ArrayList<>();
        for (Clocking.PolicyEpoch epoch : file.clocking().policies()) {
            SlaPolicy policy = policies.version(epoch.version())
                    .sla()
                    .of(profile)
                    .map(SlaPolicies.Choice::policy)
                    .orElse(null);
            stretches.add(new PolicyCourse.Stretch(epoch.from(), policy));
        }
        return new PolicyCourse(stretches);
    }

    private static CaseProfile profile(CaseFile file) {
        Facts facts = file.facts();
        var customer = facts.knownCustomer();
        return new CaseProfile(
                customer == null ? null : customer.tier(),
                facts.severity(),
                facts.knownChannel(),
                facts.brand(),
                facts.issueType());
    }

    private static List<Happening> happenings(CaseFile file) {
        Moment opening = file.facts().first();
        List<Placed> after = new ArrayList<>();
        for (Stamped<AuthorKind> turn : file.history().turns()) {
            if (opening.before(turn.at())) {
                after.add(new Placed(turn.at(), spoke(turn.fact())));
            }
        }
        for (Stamped<Turn> turn : file.lifecycle().turns()) {
            after.add(
                    new Placed(turn.at(), turn.fact().resolved() ? Happening.Kind.RESOLVED : Happening.Kind.REOPENED));
        }
        after.sort(Comparator.comparing(Placed::at));
        List<Happening> all = new ArrayList<>(after.size() + 1);
        all.add(new Placed(opening, Happening.Kind.OPENED).happening());
        after.forEach(placed -> all.add(placed.happening()));
        return all;
    }

    private static Happening.Kind spoke(AuthorKind author) {
        return switch (author) {
            case CUSTOMER -> Happening.Kind.CUSTOMER_SPOKE;
            case AGENT -> Happening.Kind.AGENT_SPOKE;
            case BOT -> Happening.Kind.BOT_SPOKE;
        };
    }

    private record Placed(Moment at, Happening.Kind kind) {
        Happening happening() {
            return new Happening(at.time(), at.eventId(), kind);
        }
    }
}
