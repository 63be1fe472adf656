package io.baton.contracts.contact;

import io.baton.contracts.Ranges;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The customer has answered a survey; at least one of the scores is present.
 *
 * @param csat satisfaction, 1 to 5, or null
 * @param nps likelihood to recommend, 0 to 10, or null
 * @param comment the customer's words, or null
 */
public record SurveyAnswered(
        @Min(1) @Max(5) Integer csat,
        @Min(0) @Max(10) Integer nps,
        @Size(min = 0, max = 20000) String comment) implements ContactData {
    public SurveyAnswered {
        if (csat == null && nps == null) {
            throw new InvalidInputException(List.of(new Violation("/csat", "is required where nps is absent", null)));
        }
        Ranges.between(1, 5, csat, "csat");
        Ranges.between(0, 10, nps, "nps");
    }
}
