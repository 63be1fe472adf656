package io.baton.contracts.contact;

import io.baton.contracts.Actor;
import io.baton.contracts.Attachment;
import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * Somebody has written or said something in a case.
 *
 * @param author who, never null
 * @param text the words, 1 to 20 000 characters (code points)
 * @param channel where, when it differs from the case's, or null
 * @param attachments never null
 */
public record MessagePosted(
        @NotNull Actor author,
        @NotNull @Size(min = 1, max = 20000) String text,
        Channel channel,
        @Size(min = 0, max = 100) List<Attachment> attachments)
        implements ContactData {
    public MessagePosted {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
        attachments = Lists.copy(attachments);
    }
}
