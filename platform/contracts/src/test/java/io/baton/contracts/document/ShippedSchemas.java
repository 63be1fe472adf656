package io.baton.contracts.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The schema files as a user of the jar finds them, with formats checked. */
final class ShippedSchemas {
    private static final String ADDRESS = "https://schemas.example.com/";

    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<String, JsonSchema> known = new HashMap<>();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(ADDRESS, "classpath:schemas/")));

    private JsonSchema file(String name) {
        return known.computeIfAbsent(name, file -> factory.getSchema(SchemaLocation.of(ADDRESS + file), config));
    }

    Set<ValidationMessage> violations(String file, JsonNode document) {
        return file(file).validate(document);
    }
}
