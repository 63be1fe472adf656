package io.baton.intake.commitment.domain;

import io.baton.contracts.CommitmentKind;
import java.util.Map;
import java.util.Set;

/**
 * How a language makes promises.
 *
 * @param openings who will, up to the words of the future ("we will")
 * @param deeds what each voice can promise
 * @param fillers what may stand before a deed and changes nothing ("also", "make sure to")
 * @param hints words that change what a promise means
 * @param joins between two deeds of one opening ("and")
 * @param speakers words for the speaker ("i", "we")
 * @param others words after which the speaker is no longer the one who acts ("they", "because")
 * @param money words for money that is given back
 * @param imperatives words that ask for something when a clause begins with them ("send")
 */
record PromiseWords(
        Wordings<Voice> openings,
        Map<Voice, Wordings<Deed>> deeds,
        Wordings<Boolean> fillers,
        Wordings<Hint> hints,
        Set<String> joins,
        Set<String> speakers,
        Set<String> others,
        Set<String> money,
        Set<String> imperatives) {

    /**
     * What is promised.
     *
     * @param vague whether only what was spoken of before tells what it is ("it"): after money, it is money
     * @param needsTime whether it is only meant when a time follows at once ("call by 5 pm", not "call the shop")
     */
    record Deed(CommitmentKind kind, boolean vague, boolean needsTime) {
        static Deed of(CommitmentKind kind) {
            return new Deed(kind, false, false);
        }

        static Deed vague(CommitmentKind kind) {
            return new Deed(kind, true, false);
        }

        static Deed timed(CommitmentKind kind) {
            return new Deed(kind, false, true);
        }

        CommitmentKind kind(boolean afterMoney) {
            return vague && afterMoney ? CommitmentKind.REFUND : kind;
        }
    }
}
