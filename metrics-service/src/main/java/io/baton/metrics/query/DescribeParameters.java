package io.baton.metrics.query;

import io.baton.metrics.definition.domain.Dimension;
import io.baton.metrics.definition.domain.Interval;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells the OpenAPI document about the query parameters, which {@link FigureQuery} reads by name. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DescribeParameters implements OASFilter {
    private static final String CASES = "/cases";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/v1/metrics")) {
                Operation operation = item.getGET();
                selection().forEach((name, meaning) -> operation.addParameter(parameter(name, meaning)));
                (path.endsWith(CASES) ? page() : grouping())
                        .forEach((name, meaning) -> operation.addParameter(parameter(name, meaning)));
            }
        });
    }

    private static Map<String, String> selection() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", "Start of the window, inclusive; without it the window has no start");
        parameters.put("to", "End of the window, exclusive; without it the window has no end");
        for (Dimension dimension : Dimension.values()) {
            parameters.put(dimension.parameter(), "The " + dimension.parameter() + " that it must have");
        }
        return parameters;
    }

    private static Map<String, String> grouping() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("groupBy", "One or more, separated by commas: " + String.join(", ", Dimension.parameters()));
        parameters.put("interval", "One of " + String.join(", ", Interval.parameters()));
        parameters.put("timezone", "Whose calendar the intervals follow, such as Europe/Berlin; default UTC");
        parameters.put("compare", "previous: adds the figures of the window of the same length before");
        parameters.put("exact", "true or false; every figure is exact, so it changes nothing");
        return parameters;
    }

    private static Map<String, String> page() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("limit", "Size of the page, 1 to 200; default 50");
        parameters.put("cursor", "The nextCursor of an earlier page");
        return parameters;
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
