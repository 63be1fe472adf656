package io.baton.drafting.checklist.domain;

import io.baton.contracts.DraftChannel;
import java.util.List;

/** Holds a message against every rule. */
public final class Checklist {

    private static final List<Check> CHECKS = List.of(
            Check.warning("empathy-first", ToneChecks::empathyFirst),
            Check.blocking("issue-named", ShapeChecks::issueNamed),
            Check.warning("impact-named", ShapeChecks::impactNamed),
            Check.warning("ownership-once", ToneChecks::ownershipOnce),
            Check.warning("single-apology", ToneChecks::singleApology),
            Check.blocking("cause-confirmed", TruthChecks::causeConfirmed),
            Check.warning("steps-numbered", ShapeChecks::stepsNumbered),
            Check.blocking("no-vague-time", ToneChecks::noVagueTime),
            Check.warning("one-call-to-action", ToneChecks::oneCallToAction),
            Check.blocking("named-sender", ShapeChecks::namedSender),
            Check.warning("word-limit", ShapeChecks::wordLimit),
            Check.warning("no-filler", ToneChecks::noFiller),
            Check.blocking("no-blame", ToneChecks::noBlame),
            Check.blocking("banned-phrases", ToneChecks::bannedPhrases),
            Check.blocking("facts-only", TruthChecks::factsOnly),
            Check.blocking("compensation-approved", TruthChecks::compensationApproved),
            Check.blocking("no-liability", ToneChecks::noLiability),
            Check.warning("language", ToneChecks::language),
            Check.blocking("channel-shape", ShapeChecks::channelShape),
            Check.blocking("required-elements", ShapeChecks::requiredElements));

    private Checklist() {}

    /** The ids of all checks, in the order of the answer. */
    public static List<String> ids() {
        return CHECKS.stream().map(Check::id).toList();
    }

    /** The words of a text, as the word limits count them. */
    public static int wordCount(String text) {
        return Examined.countWords(text);
    }

    /** How many words a message on a channel may have. */
    public static int wordLimit(DraftChannel channel) {
        return ShapeChecks.limit(channel);
    }

    /** What every check says about a text. */
    public static Verdict check(CheckedText text) {
        Examined examined = new Examined(text);
        List<CheckResult> results =
                CHECKS.stream().map(check -> check.apply(examined)).toList();
        return new Verdict(results.stream().noneMatch(CheckResult::blocks), results);
    }
}
