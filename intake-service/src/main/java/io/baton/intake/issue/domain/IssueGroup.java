package io.baton.intake.issue.domain;

import io.baton.contracts.Uuid5;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Cases of one issue that came in numbers.
 *
 * @param customers how many there were when it was seen
 * @param usual how many there are at that hour on other days
 * @param starts of the window in which it was seen
 * @param ends of the last window in which there were as many
 */
public record IssueGroup(UUID groupId, UUID issueId, int customers, double usual, Instant starts, Instant ends) {
    public IssueGroup {
        Objects.requireNonNull(groupId, "groupId");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(ends, "ends");
    }

    /** What cases are about, as an id: the same for the same words; null for what is not known. */
    public static UUID issueId(String brand, String product, String issueType) {
        return Uuid5.of(Uuid5.URL_NAMESPACE, "issue:" + part(brand) + part(product) + part(issueType));
    }

    /** The group that is first seen in a window. */
    static IssueGroup seen(Slot slot, int customers, double usual, Instant starts) {
        String window = slot.source() == null ? starts.toString() : starts + " " + slot.source();
        return new IssueGroup(Uuid5.of(slot.issueId(), window), slot.issueId(), customers, usual, starts, slot.ends());
    }

    IssueGroup goesOnTo(Instant later) {
        return new IssueGroup(groupId, issueId, customers, usual, starts, later.isAfter(ends) ? later : ends);
    }

    private static String part(String value) {
        return value == null ? "-;" : value.length() + "," + value + ";";
    }
}
