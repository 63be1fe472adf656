package io.baton.routing.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Channel;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentPlanTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void choosesTheLeastLoaded() {
        Map<String, Load> loads = Map.of("ann", Load.NONE.plus(Channel.CHAT), "bob", Load.NONE.plus(Channel.EMAIL));
        AssignmentPlan plan =
                AssignmentPlan.of(List.of(need(1, Priority.P3)), List.of(agent("ann", 2), agent("bob", 4)), loads);
        assertThat(plan.offers()).extracting(AssignmentPlan.Offer::agentId).containsExactly("bob");
    }

    @Test
    void decidesBetweenEqualsById() {
        AssignmentPlan plan =
                AssignmentPlan.of(List.of(need(1, Priority.P3)), List.of(agent("bob", 2), agent("ann", 2)), Map.of());
        assertThat(plan.offers()).extracting(AssignmentPlan.Offer::agentId).containsExactly("ann");
    }

    @Test
    void servesPriorityBeforeAge() {
        Need old = need(1, Priority.P3);
        Need urgent = need(2, Priority.P1);
        AssignmentPlan plan = AssignmentPlan.of(List.of(old, urgent), List.of(agent("ann", 1)), Map.of());
        assertThat(plan.offers()).extracting(AssignmentPlan.Offer::need).containsExactly(urgent);
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void asksNobodyWithoutTheLevelTheSkillOrTheLanguage() {
        Need need = new Need(id(1), "team", SupportLevel.L3, "skill", "de", Channel.CHAT, Priority.P3, START, false);
        Agent able = agent("able", SupportLevel.L3, List.of("skill"), List.of("de"), Presence.ONLINE);
        assertThat(able.fits(need)).isTrue();
        assertThat(agent("a", SupportLevel.L2, List.of("skill"), List.of("de"), Presence.ONLINE)
                        .fits(need))
                .isFalse();
        assertThat(agent("b", SupportLevel.L3, List.of(), List.of("de"), Presence.ONLINE)
                        .fits(need))
                .isFalse();
        assertThat(agent("c", SupportLevel.L3, List.of("skill"), List.of("en"), Presence.ONLINE)
                        .fits(need))
                .isFalse();
    }

    @Test
    void announcesAGapOnlyWhereNobodyIsOnDuty() {
        Need need = need(1, Priority.P3);
        Agent busy = agent("busy", SupportLevel.L2, List.of(), List.of(), Presence.BUSY);
        Agent away = agent("away", SupportLevel.L2, List.of(), List.of(), Presence.AWAY);
        assertThat(AssignmentPlan.of(List.of(need), List.of(busy), Map.of()).gaps())
                .isEmpty();
        assertThat(AssignmentPlan.of(List.of(need), List.of(busy), Map.of()).offers())
                .isEmpty();
        assertThat(AssignmentPlan.of(List.of(need), List.of(away), Map.of()).gaps())
                .containsExactly(need);
    }

    @Property(tries = 200)
    void neverExceedsTheCapacityAndLeavesNobodyWaitingBesideAFreeAgent(
            @ForAll @IntRange(max = 30) int waiting,
            @ForAll @IntRange(max = 5) int agents,
            @ForAll @IntRange(max = 4) int capacity,
            @ForAll Random random) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < waiting; i++) {
            needs.add(need(i, Priority.values()[random.nextInt(4)]));
        }
        List<Agent> staff = new ArrayList<>();
        Map<String, Load> loads = new HashMap<>();
        for (int i = 0; i < agents; i++) {
            staff.add(agent("agent-" + i, capacity));
            loads.put("agent-" + i, taken(random.nextInt(3)));
        }
        AssignmentPlan plan = AssignmentPlan.of(needs, staff, loads);
        int room = 0;
        for (Agent agent : staff) {
            long offered = plan.offers().stream()
                    .filter(offer -> offer.agentId().equals(agent.id()))
                    .count();
            int before = loads.get(agent.id()).in(Channel.CHAT);
            room += Math.max(0, capacity - before);
            assertThat(offered).isLessThanOrEqualTo(Math.max(0, capacity - before));
        }
        assertThat(plan.offers()).hasSize(Math.min(waiting, room));
        Collections.shuffle(needs, random);
        Collections.shuffle(staff, random);
        assertThat(AssignmentPlan.of(needs, staff, loads)).isEqualTo(plan);
    }

    private static Load taken(int number) {
        Load load = Load.NONE;
        for (int i = 0; i < number; i++) {
            load = load.plus(Channel.CHAT);
        }
        return load;
    }

    private static Need need(int number, Priority priority) {
        return new Need(
                id(number),
                "team",
                SupportLevel.L2,
                null,
                null,
                Channel.CHAT,
                priority,
                START.plusSeconds(number),
                false);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Agent agent(String id, int chats) {
        return new Agent(
                id,
                id,
                List.of("team"),
                SupportLevel.L2,
                List.of(),
                List.of(),
                Map.of(Channel.CHAT, chats, Channel.EMAIL, 4),
                Presence.ONLINE);
    }

    private static Agent agent(
            String id, SupportLevel level, List<String> skills, List<String> languages, Presence presence) {
        return new Agent(id, id, List.of("team"), level, skills, languages, Map.of(Channel.CHAT, 1), presence);
    }
}
