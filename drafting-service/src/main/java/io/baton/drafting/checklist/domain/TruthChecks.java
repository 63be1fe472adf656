package io.baton.drafting.checklist.domain;

import io.baton.drafting.facts.domain.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about what a message may claim. */
final class TruthChecks {

    private static final Pattern MONEY = Pattern.compile(
            "(?:([€$£¥])[ \\t]?(\\d[\\d.,]*\\d|\\d))|(?:(\\d[\\d.,]*\\d|\\d)[ \\t]?(%|percent|eur|usd|gbp|chf|jpy|cad|aud|euros?|dollars?|pounds?|€|£)(?!\\p{L}))");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("chf", "CHF"),
            Map.entry("cad", "CAD"),
            Map.entry("aud", "AUD"));
    private static final Phrases CAUSE = Phrases.of(
            "caused by",
            "the cause",
            "root cause",
            "because of",
            "due to",
            "as a result of",
            "the reason for",
            "the reason was",
            "was triggered by",
            "resulted from",
            "stems from");

    private TruthChecks() {}

    static Finding factsOnly(Examined text) {
        FactCorpus facts = new FactCorpus(text.facts());
        TimeClaims times = TimeClaims.in(text.withoutOrdinals(), facts);
        List<String> unconfirmed = new ArrayList<>(times.unconfirmed());
        String rest = unconfirmedMoney(times.rest(), facts, unconfirmed);
        FactCorpus.NUMBER
                .matcher(rest)
                .results()
                .map(match -> match.group())
                .filter(number -> !facts.hasNumber(number))
                .forEach(unconfirmed::add);
        unconfirmed.addAll(ActionClaims.unconfirmed(text, facts));
        return Finding.noneOf(
                unconfirmed.stream().distinct().toList(),
                "Every date, amount, number and action stands in the facts.",
                "No fact confirms these dates, amounts, numbers or actions.");
    }

    static Finding compensationApproved(Examined text) {
        List<String> offered = PhraseBook.OFFER.in(text.unquoted());
        if (offered.isEmpty()) {
            return Finding.passes("No compensation is offered.");
        }
        return text.facts().grantsCompensation()
                ? Finding.passes("The compensation is approved.", offered)
                : Finding.fails("Nobody has approved a compensation.", offered);
    }

    static Finding causeConfirmed(Examined text) {
        Facts.Cause cause = text.facts().cause();
        if (cause != null && Boolean.TRUE.equals(cause.confirmed())) {
            return Finding.passes("The cause is confirmed.");
        }
        List<String> named = new ArrayList<>(CAUSE.in(text.unquoted()));
        if (cause != null && tells(text.unquoted(), cause.text())) {
            named.add(Quotable.clean(cause.text(), Quotable.LONGEST));
        }
        return Finding.noneOf(named, "No unconfirmed cause is told.", "The cause is not confirmed.");
    }

    private static boolean tells(String text, String cause) {
        var words = Vocabulary.of(List.of(cause));
        var told = Vocabulary.of(List.of(text));
        return words.size() >= 2 && told.containsAll(words);
    }

    private static String unconfirmedMoney(String text, FactCorpus facts, List<String> unconfirmed) {
        Matcher matcher = MONEY.matcher(text);
        StringBuilder blanked = new StringBuilder();
        while (matcher.find()) {
            if (!facts.says(matcher.group()) && !isGranted(matcher, facts)) {
                unconfirmed.add(matcher.group());
            }
            matcher.appendReplacement(blanked, " \u00b7 ");
        }
        return matcher.appendTail(blanked).toString();
    }

    private static boolean isGranted(Matcher money, FactCorpus facts) {
        String unit = money.group(1) == null ? money.group(4) : money.group(1);
        Optional<BigDecimal> amount = amount(money.group(2) == null ? money.group(3) : money.group(2));
        String currency = CURRENCIES.get(unit);
        return facts.grantedCompensation()
                .filter(given -> given.amount() != null && amount.isPresent())
                .filter(given -> given.amount().compareTo(amount.get()) == 0)
                .filter(given -> currency != null
                        && (given.currency() == null || given.currency().equals(currency)))
                .isPresent();
    }

    /** Reads 1,200.50 and 1.200,50: the last sign before one or two digits is the decimal sign. */
    private static Optional<BigDecimal> amount(String written) {
        Matcher parts = Pattern.compile("([\\d.,]*?)(?:[.,](\\d{1,2}))?").matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = parts.group(1).replaceAll("[.,]", "");
        String fraction = parts.group(2) == null ? "" : "." + parts.group(2);
        return whole.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(whole + fraction));
    }
}
