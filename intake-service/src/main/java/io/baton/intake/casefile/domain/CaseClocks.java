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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the clocks of a case from its file. */
public final class CaseClocks {
    private CaseClocks() {}

    /** The clocks as they stand up to the moment to which the case is judged. */
    public static Clocks of(CaseFile file, PolicyVersions policies) {
        return Clocks.read(
                happenings(file, file.history().talk().taken()),
                course(file, policies),
                file.clocking().judged());
    }

    /** The SLA policy that the case has now and why; empty when none matches it. */
    public static Optional<SlaPolicies.Choice> policyOf(CaseFile file, PolicyVersions policies) {
        return policies.version(file.clocking().version()).sla().of(profile(file));
    }

    /** A "no, thanks" that was answered counts though it took leave: a closing that comes late must not undo an answer. */
    static List<Answer> answers(CaseFile file, PolicyVersions policies) {
        return Answers.read(happenings(file, file.history().talk().spoken()), course(file, policies));
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

    /**
     * Everything in its order. Of one moment, a reopening comes first, then what was said, then a resolution: a reply that
     * resolves a case, or reopens it, was said while the case was open, whatever the ids of the two events.
     */
    private static List<Happening> happenings(CaseFile file, List<Stamped<AuthorKind>> spoke) {
        Moment opening = file.facts().first();
        List<Happening> all = new ArrayList<>();
        all.add(happening(opening, Happening.Kind.OPENED));
        Deque<Stamped<Turn>> turns = new ArrayDeque<>(file.lifecycle().turns());
        for (Stamped<AuthorKind> spoken : spoke) {
            if (opening.before(spoken.at())) {
                while (!turns.isEmpty() && comesBefore(turns.peek(), spoken.at().time())) {
                    all.add(turned(turns.remove()));
                }
                all.add(happening(spoken.at(), spoke(spoken.fact())));
            }
        }
        turns.forEach(turn -> all.add(turned(turn)));
        return all;
    }

    private static boolean comesBefore(Stamped<Turn> turn, Instant spoken) {
        int order = turn.at().time().compareTo(spoken);
        return order < 0 || order == 0 && !turn.fact().resolved();
    }

    private static Happening turned(Stamped<Turn> turn) {
        return happening(turn.at(), turn.fact().resolved() ? Happening.Kind.RESOLVED : Happening.Kind.REOPENED);
    }

    private static Happening happening(Moment at, Happening.Kind kind) {
        return new Happening(at.time(), at.eventId(), kind);
    }

    private static Happening.Kind spoke(AuthorKind author) {
        return switch (author) {
            case CUSTOMER -> Happening.Kind.CUSTOMER_SPOKE;
            case AGENT -> Happening.Kind.AGENT_SPOKE;
            case BOT -> Happening.Kind.BOT_SPOKE;
        };
    }
}
