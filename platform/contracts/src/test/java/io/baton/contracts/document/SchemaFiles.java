package io.baton.contracts.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.LogMarks;
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
        LogMarks.DATA.forEach((type, data) -> files.put(name(type), schemas.of(type, data)));
        files.put(EMITTED_EVENT, EnvelopeSchemas.emitted(EmittedTypes.all().keySet()));
        EmittedTypes.all().forEach((type, published) -> files.put(name(type), schemas.of(type, published.data())));
        return files;
    }
}
