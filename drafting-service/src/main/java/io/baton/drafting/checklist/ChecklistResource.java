package io.baton.drafting.checklist;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.checklist.domain.CheckedText;
import io.baton.drafting.checklist.domain.Checklist;
import io.baton.drafting.checklist.domain.Verdict;
import io.baton.drafting.facts.domain.Facts;
import io.baton.web.JsonBody;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Checks any text against facts; nothing is stored. */
@Path("/v1/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ChecklistResource {

    /** A text and its facts; without a channel its form is not checked, without a scenario no elements are required. */
    public record Request(
            @NotNull @Size(min = 1, max = 20_000) String text,
            @NotNull Facts facts,
            DraftChannel channel,
            Scenario scenario) {}

    /** What every check says. */
    @POST
    public Verdict check(byte[] body) {
        Request request = JsonBody.read(Request.class, body);
        return Checklist.check(
                new CheckedText(null, request.text(), request.facts(), request.channel(), request.scenario()));
    }
}
