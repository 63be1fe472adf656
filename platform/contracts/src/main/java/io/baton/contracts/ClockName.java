package io.baton.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The clocks of a case; on the wire {@code first-response}, {@code next-response}, {@code resolution}. */
public enum ClockName {
    @JsonProperty("first-response")
    FIRST_RESPONSE,
    @JsonProperty("next-response")
    NEXT_RESPONSE,
    @JsonProperty("resolution")
    RESOLUTION
}
