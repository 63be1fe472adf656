package io.baton.intake.casefile.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A row of docs/clocks.md: a case and what is expected of it.
 *
 * @param brand by which it has its SLA policy
 * @param zone of all its times and of its customer
 * @param happens what arrives, in the order of arrival
 * @param standing its clocks and promises in the end
 * @param told what went out about them
 */
record WorkedCase(
        String name,
        String brand,
        ZoneId zone,
        List<String> happens,
        String judgedAt,
        List<String> standing,
        List<String> told) {
    private static final String NOTHING = "–";
    private static final Map<String, ZoneId> PLACES =
            Map.of("Berlin", ZoneId.of("Europe/Berlin"), "New York", ZoneId.of("America/New_York"));

    static WorkedCase of(List<String> cells) {
        if (cells.size() != 6) {
            throw new IllegalArgumentException("a row has six cells: " + cells);
        }
        String[] policy = cells.get(1).split(", ", 2);
        if (policy.length != 2 || !PLACES.containsKey(policy[1])) {
            throw new IllegalArgumentException("names no policy and place: " + cells.get(1));
        }
        return new WorkedCase(
                cells.get(0),
                policy[0],
                PLACES.get(policy[1]),
                lines(cells.get(2)),
                cells.get(3),
                lines(cells.get(4)),
                lines(cells.get(5)));
    }

    private static List<String> lines(String cell) {
        return cell.equals(NOTHING) ? List.of() : List.of(cell.split("<br>"));
    }

    Instant judged() {
        LocalTimes.Timed judged = new LocalTimes(zone).leading(judgedAt);
        if (!judged.rest().isEmpty()) {
            throw new IllegalArgumentException("is no time: " + judgedAt);
        }
        return judged.time();
    }

    List<String> expectedStanding() {
        return LocalTimes.resolved(standing, zone);
    }

    List<String> expectedTold() {
        return LocalTimes.resolved(told, zone);
    }

    /** The same with other expectations. */
    WorkedCase expecting(List<String> otherStanding, List<String> otherTold) {
        return new WorkedCase(name, brand, zone, happens, judgedAt, otherStanding, otherTold);
    }

    @Override
    public String toString() {
        return name;
    }
}
