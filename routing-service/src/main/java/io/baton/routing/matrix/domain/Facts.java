package io.baton.routing.matrix.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.SnapshotApproval;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a decision looks at; null where it is not known.
 *
 * @param triggers the types of all triggers that stand, withdrawn ones left out
 * @param customerValue revenue a year, in the customer's currency
 * @param language of the case, else of the customer
 * @param attempts failed attempts
 * @param largestAmount of the approvals that were needed
 * @param sentiment of the customer's last message, -1 to 1
 * @param messages all messages of the case
 * @param earlierEscalations closed escalations of the same case
 */
public record Facts(
        Set<TriggerType> triggers,
        SetOffBy setOffBy,
        Tier tier,
        BigDecimal customerValue,
        String industry,
        String region,
        String language,
        Channel channel,
        String brand,
        String issueType,
        String product,
        Severity severity,
        int attempts,
        BigDecimal largestAmount,
        Double sentiment,
        int messages,
        int earlierEscalations,
        String frontLineTeam,
        SupportLevel frontLineLevel,
        boolean historic) {
    public Facts {
        triggers = triggers == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(triggers));
    }

    /** The facts of an escalation with these triggers of a case that stands so. */
    public static Facts of(Collection<Trigger> triggers, SetOffBy setOffBy, CaseSnapshot snapshot, boolean historic) {
        Customer customer = snapshot.customer() == null ? Customer.known("") : snapshot.customer();
        return new Facts(
                standing(triggers),
                setOffBy,
                customer.tier(),
                customer.annualValue(),
                customer.industry(),
                customer.region(),
                snapshot.language() == null ? customer.language() : snapshot.language(),
                snapshot.channel(),
                snapshot.brand(),
                snapshot.issueType(),
                snapshot.product(),
                snapshot.severity(),
                snapshot.attempts().size(),
                largest(snapshot.approvals()),
                last(snapshot.sentimentCourse()),
                snapshot.messageCount(),
                snapshot.earlierEscalations().size(),
                snapshot.team(),
                snapshot.level(),
                historic);
    }

    private static Set<TriggerType> standing(Collection<Trigger> triggers) {
        Set<TriggerType> types = new TreeSet<>();
        triggers.stream()
                .filter(trigger -> !Boolean.TRUE.equals(trigger.withdrawn()))
                .forEach(trigger -> types.add(trigger.type()));
        return types;
    }

    private static BigDecimal largest(List<SnapshotApproval> approvals) {
        return approvals.stream()
                .map(SnapshotApproval::amount)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Double last(List<Double> course) {
        return course.isEmpty() ? null : course.get(course.size() - 1);
    }
}
