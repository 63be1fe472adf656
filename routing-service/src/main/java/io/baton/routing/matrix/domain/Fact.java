package io.baton.routing.matrix.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The named, typed facts that the rules of a matrix can look at. */
public enum Fact {
    TRIGGER("trigger", new FactType.Choice(TriggerType.class, false), Facts::triggers),
    SET_OFF_BY("setOffBy", new FactType.Choice(SetOffBy.class, false), Facts::setOffBy),
    TIER("tier", new FactType.Choice(Tier.class, true), Facts::tier),
    CUSTOMER_VALUE("customerValue", new FactType.Numeric(), facts -> number(facts.customerValue())),
    INDUSTRY("industry", new FactType.Text(), Facts::industry),
    REGION("region", new FactType.Text(), Facts::region),
    LANGUAGE("language", new FactType.Text(), Facts::language),
    CHANNEL("channel", new FactType.Choice(Channel.class, false), Facts::channel),
    BRAND("brand", new FactType.Text(), Facts::brand),
    ISSUE_TYPE("issueType", new FactType.Text(), Facts::issueType),
    PRODUCT("product", new FactType.Text(), Facts::product),
    SEVERITY("severity", new FactType.Choice(Severity.class, true), Facts::severity),
    ATTEMPTS("attempts", new FactType.Numeric(), facts -> (double) facts.attempts()),
    LARGEST_AMOUNT("largestAmount", new FactType.Numeric(), facts -> number(facts.largestAmount())),
    SENTIMENT("sentiment", new FactType.Numeric(), Facts::sentiment),
    MESSAGES("messages", new FactType.Numeric(), facts -> (double) facts.messages()),
    EARLIER_ESCALATIONS("earlierEscalations", new FactType.Numeric(), facts -> (double) facts.earlierEscalations()),
    FRONT_LINE_TEAM("frontLineTeam", new FactType.Text(), Facts::frontLineTeam),
    FRONT_LINE_LEVEL("frontLineLevel", new FactType.Choice(SupportLevel.class, true), Facts::frontLineLevel),
    HISTORIC("historic", new FactType.Flag(), Facts::historic);

    private static final int LONGEST_SHOWN = 100;

    private final String word;
    private final FactType type;
    private final Function<Facts, Object> reader;

    Fact(String word, FactType type, Function<Facts, Object> reader) {
        this.word = word;
        this.type = type;
        this.reader = reader;
    }

    /** The fact of this name; empty when there is none. */
    public static Optional<Fact> named(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }

    /** All names, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(Fact::word).collect(Collectors.joining(", "));
    }

    /** The name in a matrix. */
    public String word() {
        return word;
    }

    /** What values it has. */
    public FactType type() {
        return type;
    }

    /** The value: a number as double, several values as a collection, null when not known. */
    Object in(Facts facts) {
        return reader.apply(facts);
    }

    /** The value in words, of a text at most 100 characters. */
    String shownIn(Facts facts) {
        Object value = in(facts);
        if (value == null) {
            return "unknown";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return shortened(value.toString());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
        return text.substring(0, splits ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
