package io.baton.intake.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baton.contracts.Actor;
import io.baton.contracts.Channel;
import io.baton.contracts.ClockName;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.intake.casefile.domain.CaseClocks;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStatus;
import io.baton.intake.casefile.domain.Escalations;
import io.baton.intake.casefile.domain.Facts;
import io.baton.intake.casefile.domain.FiredTrigger;
import io.baton.intake.casefile.domain.History;
import io.baton.intake.clock.domain.Clock;
import io.baton.intake.clock.domain.ClockState;
import io.baton.intake.commitment.domain.Commitment;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as the API shows it.
 *
 * @param openedAt its earliest known moment
 * @param transcript oldest first; absent in lists
 * @param incidents the customer's abusive messages, of many the latest; the second and later ones escalate
 * @param slaPolicy the policy by which its clocks are measured; null when none matches
 * @param clocks in the order of their starts
 * @param commitments what was promised to the customer, in the order in which it was promised
 * @param escalation the open one, else the last one, else null
 * @param messages how many there are
 * @param events distinct contact events applied
 */
record CaseView(
        UUID caseId,
        String source,
        String subject,
        CaseStatus status,
        boolean historic,
        Instant openedAt,
        Channel channel,
        String brand,
        Customer customer,
        String title,
        String issueType,
        String product,
        Severity severity,
        String language,
        String team,
        String agent,
        SupportLevel level,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MessageView> transcript,
        List<AttemptView> attempts,
        List<ApprovalView> approvals,
        List<SurveyView> surveys,
        List<Trigger> triggers,
        List<IncidentView> incidents,
        PolicyView slaPolicy,
        List<ClockView> clocks,
        List<CommitmentView> commitments,
        EscalationView escalation,
        List<EarlierEscalation> earlierEscalations,
        int messages,
        int events) {

    record MessageView(Actor author, String text, Instant time, Double sentiment) {}

    record AttemptView(Instant time, String action, Actor by, String outcome) {}

    record ApprovalView(
            Instant time, String action, BigDecimal amount, String currency, BigDecimal limit, String requestedBy) {}

    record SurveyView(Instant time, Integer csat, Integer nps) {}

    /** An abusive message: what was said, and how sure that is, 0 to 1. */
    record IncidentView(Instant time, String quote, double confidence) {}

    /** An SLA policy: the version of the trigger policy that it stands in, and the conditions that the case met. */
    record PolicyView(String id, int version, String reason) {}

    /**
     * A clock.
     *
     * @param cycle of the case; of a next response the customer's wait
     * @param due null while it is paused
     * @param endedAt when what it waits for came or the case was resolved; null before
     * @param policy the id of the SLA policy that it is measured by
     */
    record ClockView(
            ClockName name,
            int cycle,
            Instant startedAt,
            Duration target,
            Instant due,
            ClockState state,
            Instant endedAt,
            String policy) {
        static ClockView of(Clock clock) {
            return new ClockView(
                    clock.name(),
                    clock.cycle(),
                    clock.started(),
                    clock.target(),
                    clock.due(),
                    clock.state(),
                    clock.ended(),
                    clock.policy().id());
        }
    }

    /**
     * A promise.
     *
     * @param madeAt when it was made
     * @param by who promised, or null
     * @param evidence the words of an agent that it was read out of; null of a draft's promise
     * @param confidence that it is a promise, 0 to 1; 1 of a draft's promise
     * @param keptAt when it was kept, perhaps too late; null before
     */
    record CommitmentView(
            UUID commitmentId,
            CommitmentKind kind,
            String what,
            Instant due,
            Instant madeAt,
            String by,
            String evidence,
            double confidence,
            Commitment.State state,
            Instant keptAt,
            Actor keptBy) {
        static CommitmentView of(Commitment commitment, Instant judged) {
            return new CommitmentView(
                    commitment.commitmentId(),
                    commitment.kind(),
                    commitment.what(),
                    commitment.due(),
                    commitment.madeAt(),
                    commitment.by(),
                    commitment.evidence(),
                    commitment.confidence(),
                    commitment.state(judged),
                    commitment.keptAt(),
                    commitment.keptBy());
        }
    }

    record EscalationView(UUID escalationId, String status) {}

    static CaseView listed(CaseFile file, PolicyVersions policies) {
        return of(file, null, policies);
    }

    static CaseView of(CaseFile file, List<TranscriptMessage> transcript, PolicyVersions policies) {
        Facts facts = file.facts();
        History history = file.history();
        return new CaseView(
                file.caseId(),
                file.source(),
                file.subject(),
                file.status(),
                file.historic(),
                facts.first().time(),
                facts.knownChannel(),
                facts.brand(),
                facts.knownCustomer(),
                facts.title(),
                facts.issueType(),
                facts.product(),
                facts.severity(),
                facts.language(),
                facts.team(),
                facts.agent(),
                facts.level(),
                transcript == null ? null : messages(transcript),
                attempts(history),
                approvals(history),
                surveys(history),
                file.escalations().fired().stream().map(FiredTrigger::trigger).toList(),
                incidents(history),
                slaPolicy(file, policies),
                CaseClocks.of(file, policies).all().stream().map(ClockView::of).toList(),
                file.commitments().all().stream()
                        .map(commitment ->
                                CommitmentView.of(commitment, file.clocking().judged()))
                        .toList(),
                escalation(file.escalations()),
                file.escalations().earlier(),
                history.messages(),
                file.events());
    }

    private static PolicyView slaPolicy(CaseFile file, PolicyVersions policies) {
        return CaseClocks.policyOf(file, policies)
                .map(choice ->
                        new PolicyView(choice.policy().id(), file.clocking().version(), choice.reason()))
                .orElse(null);
    }

    private static List<MessageView> messages(List<TranscriptMessage> transcript) {
        return transcript.stream()
                .map(message -> new MessageView(message.author(), message.text(), message.time(), message.sentiment()))
                .toList();
    }

    private static List<AttemptView> attempts(History history) {
        return history.attempts().stream()
                .map(attempt -> new AttemptView(
                        attempt.at().time(),
                        attempt.fact().action(),
                        attempt.fact().by(),
                        attempt.fact().outcome()))
                .toList();
    }

    private static List<ApprovalView> approvals(History history) {
        return history.approvals().stream()
                .map(approval -> new ApprovalView(
                        approval.at().time(),
                        approval.fact().action(),
                        approval.fact().amount(),
                        approval.fact().currency(),
                        approval.fact().limit(),
                        approval.fact().requestedBy()))
                .toList();
    }

    private static List<SurveyView> surveys(History history) {
        return history.surveys().stream()
                .map(survey -> new SurveyView(
                        survey.at().time(), survey.fact().csat(), survey.fact().nps()))
                .toList();
    }

    private static List<IncidentView> incidents(History history) {
        return history.abuse().stream()
                .map(incident -> new IncidentView(
                        incident.at().time(),
                        incident.fact().quote(),
                        incident.fact().confidence()))
                .toList();
    }

    private static EscalationView escalation(Escalations escalations) {
        if (escalations.open() != null) {
            return new EscalationView(
                    escalations.open().escalationId(),
                    escalations.open().status().name());
        }
        if (escalations.earlier().isEmpty()) {
            return null;
        }
        EarlierEscalation last = escalations.earlier().get(escalations.earlier().size() - 1);
        return new EscalationView(last.escalationId(), last.outcome());
    }
}
