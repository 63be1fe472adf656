package io.baton.contracts.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.LogMarks;
import io.baton.contracts.SourceReached;
import io.baton.contracts.TriggerPolicyChanged;
import io.baton.contracts.contact.ContactData;
import java.util.LinkedHashMap;
import java.util.Map;

/** All schema files that ship with the contracts, made anew. */
final class SchemaFiles {
    static final String CONTACT_EVENT = "contact-event.schema.json";
    static final String EMITTED_EVENT = "emitted-event.schema.json";

    private SchemaFiles() {}

    static String name(String type) {
        return type + ".schema.json";
    }

    /** By file name. */
    static Map<String, JsonNode> all() {
        DataSchemas schemas = new DataSchemas();
        Map<String, JsonNode> files = new LinkedHashMap<>();
        files.put(CONTACT_EVENT, EnvelopeSchemas.contact(ContactData.TYPES.keySet()));
        ContactData.TYPES.forEach((type, data) -> files.put(name(type), schemas.of(type, data)));
        files.put(name(LogMarks.SOURCE_REACHED), schemas.of(LogMarks.SOURCE_REACHED, SourceReached.class));
        files.put(
                name(LogMarks.TRIGGER_POLICY_CHANGED),
                schemas.of(LogMarks.TRIGGER_POLICY_CHANGED, TriggerPolicyChanged.class));
        files.put(EMITTED_EVENT, EnvelopeSchemas.emitted(EmittedTypes.all().keySet()));
        EmittedTypes.all().forEach((type, published) -> files.put(name(type), schemas.of(type, published.data())));
        return files;
    }
}
