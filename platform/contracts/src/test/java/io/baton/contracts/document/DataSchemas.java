package io.baton.contracts.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.baton.contracts.Json;
import io.baton.contracts.contact.SurveyAnswered;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** Makes the JSON Schema (draft 2020-12) of an event's data from its record, the constraints and the Javadoc there. */
final class DataSchemas {
    private static final Map<Class<?>, String> FORMATS = Map.of(Instant.class, "date-time", UUID.class, "uuid");
    /** The format "duration" knows no fractions of a second. */
    private static final String DURATION = "^PT(?=.)(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+([.][0-9]{1,9})?S)?$";

    private final SchemaGenerator generator;

    DataSchemas() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        Json.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.NULLABLE_FIELDS_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> scalar(type.getErasedType(), context))
                .withPropertySorter(Comparator.comparingInt(ignored -> 0))
                .withDescriptionResolver(DataSchemas::summary)
                .withTypeAttributeOverride(DataSchemas::refine);
        builder.forFields()
                .withDescriptionResolver(DataSchemas::description)
                .withInstanceAttributeOverride((schema, field, context) -> anchor(schema));
        generator = new SchemaGenerator(builder.build());
    }

    /** The schema of the data of one event type. */
    ObjectNode of(String type, Class<?> data) {
        ObjectNode generated = generator.generateSchema(data);
        ObjectNode schema = Json.mapper().createObjectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("title", type);
        generated.properties().forEach(entry -> schema.set(entry.getKey(), entry.getValue()));
        return schema;
    }

    private static CustomDefinition scalar(Class<?> type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (FORMATS.containsKey(type)) {
            schema.put("format", FORMATS.get(type));
        } else if (type == Duration.class) {
            schema.put("pattern", DURATION);
        } else if (type == LocalDate.class) {
            schema.withArray("anyOf").addObject().put("format", "date");
            schema.withArray("anyOf").addObject().put("format", "date-time");
        } else {
            return null;
        }
        return new CustomDefinition(schema, true);
    }

    private static String summary(TypeScope scope) {
        Class<?> type = scope.getType().getErasedType();
        return type.getName().startsWith("io.baton.") ? Javadocs.of(type).summary() : null;
    }

    /** Whether a value may be absent is told by the schema itself. */
    private static String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        String text = Javadocs.of(field.getDeclaringType().getErasedType()).component(field.getName());
        String kept = text == null ? "" : text.replaceAll("(^|,? )(or|never) null(,.*)?$", "");
        return kept.isEmpty() ? null : kept;
    }

    /** A pattern of jakarta.validation is about the whole text, one of JSON Schema about any part of it. */
    private static void anchor(ObjectNode schema) {
        if (schema.has("pattern")) {
            schema.put("pattern", "^(?:" + schema.get("pattern").textValue() + ")$");
        }
    }

    /** The one rule that spans two fields. */
    private static void refine(ObjectNode schema, TypeScope scope, SchemaGenerationContext context) {
        if (scope.getType().getErasedType() == SurveyAnswered.class) {
            for (String score : new String[] {"csat", "nps"}) {
                ObjectNode present = schema.withArray("anyOf").addObject();
                present.withArray("required").add(score);
                present.putObject("properties").putObject(score).put("type", "integer");
            }
        }
    }
}
