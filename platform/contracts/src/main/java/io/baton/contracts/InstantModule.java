package io.baton.contracts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Reads and writes instants by {@link InstantText}; what that does not know is left to the library. */
final class InstantModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    InstantModule() {
        super("baton-instants");
        addSerializer(Instant.class, new Writer());
        addDeserializer(Instant.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator to, SerializerProvider provider) throws IOException {
            if (InstantText.isWritable(instant)) {
                char[] text = new char[InstantText.MOST_CHARS];
                to.writeString(text, 0, InstantText.write(instant, text));
            } else {
                to.writeString(instant.toString());
            }
        }
    }

    private static final class Reader extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser from, DeserializationContext context) throws IOException {
            Instant instant = from.hasToken(JsonToken.VALUE_STRING)
                    ? InstantText.read(from.getTextCharacters(), from.getTextOffset(), from.getTextLength())
                    : null;
            return instant == null ? InstantDeserializer.INSTANT.deserialize(from, context) : instant;
        }
    }
}
