package io.baton.metrics.query;

import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Metrics;
import io.baton.metrics.definition.domain.Selection;
import io.baton.web.Page;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures, their groups and the cases behind them. */
@Path("/v1/metrics")
@Produces({MediaType.APPLICATION_JSON, AnswerForm.CSV})
@Tag(name = "metrics")
public final class MetricsResource {
    private final CalculateFigures figures;

    MetricsResource(CalculateFigures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(summary = "All metrics")
    public Response all(@Context UriInfo uri, @Context Request request) throws SQLException {
        FigureQuery query = FigureQuery.of(QueryParameters.of(uri));
        List<MetricView> answer = figures.calculate(Metrics.all(), query);
        return AnswerForm.of(request)
                .answer(
                        () -> new Page<>(answer, null),
                        () -> CsvTables.figures(answer, query.grouping().names()));
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One metric")
    public Response one(@PathParam("name") String name, @Context UriInfo uri, @Context Request request)
            throws SQLException {
        Metric metric = named(name);
        FigureQuery query = FigureQuery.of(QueryParameters.of(uri));
        List<MetricView> answer = figures.calculate(List.of(metric), query);
        return AnswerForm.of(request)
                .answer(
                        () -> answer.get(0),
                        () -> CsvTables.figures(answer, query.grouping().names()));
    }

    @GET
    @Path("/{name}/cases")
    @Operation(summary = "The cases behind a metric's figure, newest first")
    public Response cases(@PathParam("name") String name, @Context UriInfo uri, @Context Request request)
            throws SQLException {
        Metric metric = named(name);
        QueryParameters parameters = QueryParameters.of(uri);
        ObservedPage wanted = new ObservedPage(parameters.limit(), parameters.cursor());
        Selection selection = FigureQuery.selection(parameters);
        Page<ObservedCase> page = figures.observe(metric, selection, wanted).page();
        Response.ResponseBuilder answer =
                Response.fromResponse(AnswerForm.of(request).answer(() -> page, () -> CsvTables.cases(page.items())));
        if (page.nextCursor() != null) {
            answer.link(next(uri, page.nextCursor()), "next");
        }
        return answer.build();
    }

    private static URI next(UriInfo uri, String cursor) {
        return uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    }

    private static Metric named(String name) {
        return Metrics.named(name)
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no metric of this name; there are " + String.join(", ", Metrics.names()) + "."));
    }
}
