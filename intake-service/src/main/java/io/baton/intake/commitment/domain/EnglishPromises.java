package io.baton.intake.commitment.domain;

import io.baton.contracts.CommitmentKind;
import io.baton.intake.commitment.domain.PromiseWords.Deed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How English makes promises. */
final class EnglishPromises {
    private static final Map<String, Set<String>> SETS = sets();

    private EnglishPromises() {}

    static PromiseWords get() {
        return new PromiseWords(
                openings(),
                deeds(),
                fillers(),
                EnglishHints.get(),
                Wording.words("and then & , but"),
                Wording.words("i we"),
                Wording.words("he she they because since although"),
                SETS.get("money"),
                Wording.words("send reply provide give share upload attach fill sign return confirm keep try restart"
                        + " complete choose pick click press call contact email let tell"));
    }

    private static Map<String, Set<String>> sets() {
        Map<String, Set<String>> sets = new HashMap<>();
        sets.put(
                "staff",
                Wording.words("team colleague colleagues manager supervisor engineer engineers technician"
                        + " technicians specialist specialists agent agents department developer developers expert experts"
                        + " representative advisor adviser support staff"));
        sets.put("det", Wording.words("a an the your this that our some any my these those all both"));
        sets.put(
                "adj",
                Wording.words("full partial new next first second another complete detailed short brief written"
                        + " further final more other entire whole remaining outstanding missing original formal proper clear"
                        + " definite quick shipping return tracking replacement status refund"));
        sets.put(
                "news",
                Wording.words(
                        "update updates answer answers reply response email mail message news feedback"
                                + " information info details confirmation summary decision result results findings report quote"
                                + " estimate link explanation status outcome label number code invoice form copy document documents"));
        sets.put("money", Wording.words("refund refunds money reimbursement reimbursements credit compensation cash"));
        sets.put(
                "goods",
                Wording.words("replacement replacements order orders parcel package item items product device"
                        + " phone card part parts unit shipment delivery access account"));
        sets.put(
                "matter",
                Wording.words("issue issues problem problems order replacement parcel package item items"
                        + " account access service connection error fault bug device product shipment card line website site"
                        + " page payment amount charge fee sum difference price cost deposit refund"));
        sets.put("thing", Wording.words("it this that them these those everything one"));
        sets.put(
                "fixed",
                Wording.words(
                        "fixed resolved solved repaired restored replaced corrected sorted completed"
                                + " done ready working running shipped dispatched sent delivered unlocked reactivated finished"));
        return sets;
    }

    private static Wordings<Voice> openings() {
        return new Wordings<Voice>(SETS)
                .add(
                        Voice.SPEAKER,
                        "(i|we) [both|also|definitely|certainly|personally] (will|shall)",
                        "(i|we) (am|are) going to",
                        "(i|we) [do] (promise|guarantee) to")
                .add(
                        Voice.COLLEAGUE,
                        "(our|my) ..2 $staff (will|shall)",
                        "(our|my) ..2 $staff ..1 will",
                        "(our|my) ..2 $staff (is|are) going to",
                        "(our|my) ..2 $staff (from|in|at|on) ..3 will",
                        "(the|a|an|another) [support|technical|billing|responsible|relevant|senior] $staff will",
                        "(the|a|an|one) [of] (our|my) ..2 $staff will",
                        "(a|another) member of (our|my|the) ..2 $staff will",
                        "(someone|somebody) [else] (from|on|in|at) (our|my|the) ..2 (team|side|department|end|office) will",
                        "(someone|somebody) [here] will")
                .add(
                        Voice.CUSTOMER,
                        "you [also|definitely|certainly] (will|shall)",
                        "you are going to",
                        "you can expect [to]")
                .add(Voice.SPEAKER_STILL, "and [then|also|so] (will|shall)", "and (am|are) going to")
                .add(
                        Voice.MONEY,
                        "(your|the|this|that|both|these) [$adj] [$adj] $money will",
                        "(your|the|this|that) [$adj] [$adj] $money (of|for) ..4 will")
                .add(
                        Voice.MATTER,
                        "(it|this|that|everything|they|these|those) will",
                        "(your|the|this|that|both|all) [$adj] [$adj] $matter will",
                        "(your|the|this|that) [$adj] [$adj] $matter (of|for|with) ..4 will");
    }

    private static Wordings<Boolean> fillers() {
        return new Wordings<Boolean>(SETS)
                .add(
                        true,
                        "(also|definitely|certainly|surely|personally|gladly|happily|now|again|just|directly|still)",
                        "(be|make) sure to",
                        "be happy to",
                        "of course",
                        "be");
    }

    private static Map<Voice, Wordings<Deed>> deeds() {
        Map<Voice, Wordings<Deed>> deeds = new EnumMap<>(Voice.class);
        Wordings<Deed> acts = acts();
        deeds.put(Voice.SPEAKER, acts);
        deeds.put(Voice.SPEAKER_STILL, acts);
        deeds.put(Voice.COLLEAGUE, acts);
        deeds.put(Voice.CUSTOMER, receipts());
        deeds.put(Voice.MONEY, payments());
        deeds.put(Voice.MATTER, outcomes());
        return deeds;
    }

    private static Wordings<Deed> acts() {
        Wordings<Deed> acts = new Wordings<>(SETS);
        addUpdates(acts);
        addFixes(acts);
        return acts.add(
                        Deed.of(CommitmentKind.CALL),
                        "(call|ring|phone|telephone|calling|ringing|phoning) you [back|again]",
                        "(call|ring|phone) (back|again)",
                        "give you [a|another] [quick|short] (call|ring|buzz|bell|callback)",
                        "return your call",
                        "(have|get) ..4 (call|ring|phone) you [back]",
                        "have ..4 [to] (call|ring|phone) you [back]")
                .add(Deed.timed(CommitmentKind.CALL), "(call|ring|phone)")
                .add(
                        Deed.of(CommitmentKind.REFUND),
                        "(refund|reimburse|credit|refunding|reimbursing|crediting)",
                        "(issue|process|send|give|arrange|make|initiate|release|return|transfer|wire|pay) [you] [back]"
                                + " [$det] [$adj] [$adj] $money",
                        "(issuing|processing|sending|returning) [you] [$det] [$adj] [$adj] $money",
                        "pay [you|it|this|that|everything] back",
                        "(have|get) ..6 (refunded|credited|reimbursed)",
                        "(have|get) [$det] [$adj] [$adj] $money ..2 (processed|issued|paid|transferred|returned)");
    }

    private static void addUpdates(Wordings<Deed> acts) {
        acts.add(
                        Deed.of(CommitmentKind.UPDATE),
                        "(write|writing) [to] you [back|again]",
                        "(write|writing) (back|again) [to] [you]",
                        "(write|writing) to you",
                        "(get|getting|come|coming|be) back (to|with) you",
                        "get back",
                        "back (to|with) you",
                        "back with [$det] [$adj] [$adj] $news",
                        "in contact [again] with you",
                        "drop you a (line|message|note)",
                        "revert [back] [to] [you]",
                        "[be|get|stay] [back] in touch [again] [with] [you]",
                        "keep you (updated|posted|informed)",
                        "let you know",
                        "(update|inform|notify|tell|contact|email|message|text|contacting|emailing|updating|messaging)"
                                + " you [again|back]",
                        "reach out [to] [you]",
                        "(follow|following) up [with] [you]",
                        "(reply|respond) [back] [to] [you]",
                        "answer (you|your|this|that) [question|questions]",
                        "confirm [this|it|that] [with|to|for] [you]",
                        "send you an e - mail")
                .add(
                        Deed.of(CommitmentKind.UPDATE),
                        "(send|sending|give|provide|share|have|get) [you] [with] [$det] [$adj] [$adj] $news",
                        "(send|give) (it|this|that|them) to you by email")
                .add(Deed.timed(CommitmentKind.UPDATE), "(write|email|message|update|answer)", "post (an|the) update");
    }

    private static void addFixes(Wordings<Deed> acts) {
        acts.add(
                Deed.of(CommitmentKind.FIX),
                "(fix|resolve|solve|repair|restore|replace|ship|dispatch|deliver|correct|fixing|resolving|"
                        + "repairing|shipping|replacing)",
                "(have|get) ..6 $fixed",
                "(have|get) $thing (back|up|online|out) [to] [you]",
                "sort $thing [out]",
                "sort out",
                "take care of $thing",
                "(send|sending) [you] [out] [over] [$det] [$adj] [$adj] $goods",
                "send $thing [out|over] [to] [you]",
                "get you [$det] [$adj] [$adj] $goods");
    }

    private static Wordings<Deed> receipts() {
        return new Wordings<Deed>(SETS)
                .add(Deed.vague(CommitmentKind.FIX), "(have|receive|get) $thing [back]")
                .add(
                        Deed.of(CommitmentKind.UPDATE),
                        "hear [back|again] from (us|me|our|my)",
                        "(have|receive|get) [$det] [$adj] [$adj] $news",
                        "$det [$adj] [$adj] $news",
                        "(contacted|notified|informed|updated|emailed)")
                .add(
                        Deed.of(CommitmentKind.CALL),
                        "[have|receive|get] (a|the|another|your|our) [$adj] (call|callback)",
                        "called [back]")
                .add(
                        Deed.of(CommitmentKind.FIX),
                        "(have|receive|get) $thing (ready|working|fixed)",
                        "(have|receive|get) $det [$adj] [$adj] $goods")
                .add(
                        Deed.of(CommitmentKind.REFUND),
                        "(have|receive|get|see) [$det] [$adj] [$adj] $money [back]",
                        "$det [$adj] [$adj] $money [back]",
                        "(refunded|credited|reimbursed)",
                        "(have|get) ..3 (refunded|credited|reimbursed)");
    }

    private static Wordings<Deed> payments() {
        return new Wordings<Deed>(SETS)
                .add(
                        Deed.of(CommitmentKind.REFUND),
                        "(processed|issued|credited|refunded|returned|paid|transferred|completed|sent|released|"
                                + "reimbursed|initiated|posted|deposited|made)",
                        "(in|on|back|with) ..3 (account|card|you|wallet|bank)",
                        "back [in|on]",
                        "(arrive|reach|appear|show)");
    }

    private static Wordings<Deed> outcomes() {
        return new Wordings<Deed>(SETS)
                .add(Deed.of(CommitmentKind.FIX), "[back] $fixed", "back (up|online)", "up and running")
                .add(Deed.of(CommitmentKind.REFUND), "(refunded|credited|reimbursed)", "paid back");
    }
}
