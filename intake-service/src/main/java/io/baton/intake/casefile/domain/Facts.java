package io.baton.intake.casefile.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.MessagePosted;
import java.util.Objects;

/**
 * What is known about a case.
 *
 * @param first its earliest known moment
 * @param opened what the platform said on opening it; null while that has not arrived
 * @param channel of the latest message that names one, or null
 * @param customerId of the earliest message of a customer that names one, or null
 * @param assigned the latest assignment, or null
 */
public record Facts(
        Moment first,
        Stamped<CaseOpened> opened,
        Stamped<Channel> channel,
        Stamped<String> customerId,
        Stamped<CaseAssigned> assigned) {
    public Facts {
        Objects.requireNonNull(first, "first");
    }

    static Facts beginning(Moment first) {
        return new Facts(first, null, null, null, null);
    }

    Facts seen(Moment at) {
        return at.before(first) ? new Facts(at, opened, channel, customerId, assigned) : this;
    }

    Facts opened(Moment at, CaseOpened event) {
        return new Facts(first, Stamped.later(opened, new Stamped<>(at, event)), channel, customerId, assigned);
    }

    Facts assigned(Moment at, CaseAssigned event) {
        return new Facts(first, opened, channel, customerId, Stamped.later(assigned, new Stamped<>(at, event)));
    }

    Facts said(Moment at, MessagePosted message) {
        Stamped<Channel> where =
                message.channel() == null ? channel : Stamped.later(channel, new Stamped<>(at, message.channel()));
        Stamped<String> who = Authors.customerId(message) == null
                ? customerId
                : Stamped.earlier(customerId, new Stamped<>(at, Authors.customerId(message)));
        return new Facts(first, opened, where, who, assigned);
    }

    /** Where the case was opened, else where its last message came from, or null. */
    public Channel knownChannel() {
        return opened != null ? opened.fact().channel() : channel == null ? null : channel.fact();
    }

    /** The customer; of a case that nobody opened the id alone; null while unknown. */
    public Customer knownCustomer() {
        return opened != null
                ? opened.fact().customer()
                : customerId == null ? null : Customer.known(customerId.fact());
    }

    /** The severity that the platform gave, or null. */
    public Severity severity() {
        return opened == null ? null : opened.fact().severity();
    }

    /** The brand, or null. */
    public String brand() {
        return opened == null ? null : opened.fact().brand();
    }

    /** The title, or null. */
    public String title() {
        return opened == null ? null : opened.fact().title();
    }

    /** The issue type, or null. */
    public String issueType() {
        return opened == null ? null : opened.fact().issueType();
    }

    /** The product, or null. */
    public String product() {
        return opened == null ? null : opened.fact().product();
    }

    /** The case's language, else the customer's, or null. */
    public String language() {
        if (opened == null) {
            return null;
        }
        return opened.fact().language() != null
                ? opened.fact().language()
                : opened.fact().customer().language();
    }

    /** The front line's team, or null. */
    public String team() {
        return assigned == null ? null : assigned.fact().team();
    }

    /** The front line's agent, or null. */
    public String agent() {
        return assigned == null ? null : assigned.fact().agent();
    }

    /** The front line's level, or null. */
    public SupportLevel level() {
        return assigned == null ? null : assigned.fact().level();
    }
}
