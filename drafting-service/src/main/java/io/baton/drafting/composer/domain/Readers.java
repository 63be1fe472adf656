package io.baton.drafting.composer.domain;

import io.baton.contracts.Audience;
import io.baton.contracts.Channel;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.Tier;
import io.baton.drafting.facts.domain.Facts;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides in which manner and form somebody is written to. */
public final class Readers {

    private static final Pattern EXECUTIVE = Pattern.compile(
            "\\b(c[efiostd]o|cmo|ciso|chief|president|vice president|vp|svp|evp|director|head|owner|founder|partner|chair\\w*)\\b");
    private static final Pattern TECHNICAL = Pattern.compile(
            "\\b(engineer\\w*|developer\\w*|architect|admin\\w*|sysadmin|devops|sre|technician|programmer|it|dba|operator)\\b");

    private Readers() {}

    /** The audience that a customer's role, or their tier where no role is known, suggests. */
    public static Audience audience(Facts.Recipient customer) {
        if (customer == null) {
            return Audience.GENERAL;
        }
        String role = customer.role() == null ? "" : customer.role().toLowerCase(Locale.ROOT);
        if (EXECUTIVE.matcher(role).find()) {
            return Audience.EXECUTIVE;
        }
        if (TECHNICAL.matcher(role).find()) {
            return Audience.TECHNICAL;
        }
        return role.isBlank() && customer.tier() == Tier.VIP ? Audience.EXECUTIVE : Audience.GENERAL;
    }

    /** The form of a message to somebody who uses a channel; e-mail where nothing better is known. */
    public static DraftChannel channel(Channel channel) {
        if (channel == null) {
            return DraftChannel.EMAIL;
        }
        return switch (channel) {
            case CHAT, SMS, MESSAGING, SOCIAL -> DraftChannel.CHAT;
            case PORTAL -> DraftChannel.PORTAL;
            case EMAIL, PHONE -> DraftChannel.EMAIL;
        };
    }
}
