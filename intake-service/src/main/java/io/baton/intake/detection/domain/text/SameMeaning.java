package io.baton.intake.detection.domain.text;

import java.util.HashMap;
import java.util.Map;

/** Words that customers use for the same thing, so that a complaint in other words is seen as the same. */
final class SameMeaning {
    private static final Map<String, String> FIRST_OF = new HashMap<>();

    static {
        for (String group : """
                charge bill invoice debit
                twice double duplicate
                broken faulty defective fail fault malfunction crash dead
                refund reimburse reimbursement moneyback
                cancel cancellation terminate end stop
                login signin logon access
                arrive delivery deliver come ship shipment shipping
                package parcel order
                internet connection wifi broadband network
                slow sluggish laggy lag
                wrong incorrect mistaken
                price cost
                buy purchase bought
                phone mobile cellphone smartphone
                flight plane
                fix repair solve resolve
                drop disconnect disconnection
                lost missing disappear vanish
                password passcode pin
                send sent
                pay paid payment""".split("\n")) {
            String[] words = group.split(" ");
            for (String word : words) {
                FIRST_OF.put(ContentWords.stem(word), words[0]);
            }
        }
    }

    private SameMeaning() {}

    /** The word that stands for a stem and all that mean the same. */
    static String of(String stem) {
        return FIRST_OF.getOrDefault(stem, stem);
    }
}
