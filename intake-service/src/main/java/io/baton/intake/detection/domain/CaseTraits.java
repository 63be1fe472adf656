package io.baton.intake.detection.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Tier;

/**
 * What the detectors' settings may depend on; each null while unknown.
 *
 * @param language as somebody declared it, a BCP 47 tag; in what was read, the two-letter code of the message's language
 */
public record CaseTraits(Tier tier, Channel channel, String brand, String language) {
    /** Nothing is known. */
    public static final CaseTraits UNKNOWN = new CaseTraits(null, null, null, null);

    CaseTraits in(String spoken) {
        return new CaseTraits(tier, channel, brand, spoken);
    }
}
