package io.baton.intake.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.baton.intake.casefile.domain.Moment;
import java.io.IOException;
import java.time.Instant;

/**
 * Times in a stored case, of which it has dozens: the seconds since 1970 and, where there is one, their fraction; of a moment
 * the id of the event after it. They take half the bytes and a fraction of the work of their usual forms.
 */
final class CaseTimes extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int NANO_DIGITS = 9;

    CaseTimes() {
        addSerializer(Instant.class, new InstantWriter());
        addDeserializer(Instant.class, new InstantReader());
        addSerializer(Moment.class, new MomentWriter());
        addDeserializer(Moment.class, new MomentReader());
    }

    /** The fraction counts forward from the second, before 1970 too. */
    static String write(Instant time) {
        StringBuilder written = new StringBuilder(20).append(time.getEpochSecond());
        int nanos = time.getNano();
        if (nanos != 0) {
            written.append('.');
            for (int digit = 100_000_000; nanos != 0; digit /= 10) {
                written.append((char) ('0' + nanos / digit));
                nanos %= digit;
            }
        }
        return written.toString();
    }

    static Instant read(String written) {
        int point = written.indexOf('.');
        if (point < 0) {
            return Instant.ofEpochSecond(Long.parseLong(written));
        }
        long nanos = 0;
        for (int i = 1; i <= NANO_DIGITS; i++) {
            nanos = nanos * 10 + (point + i < written.length() ? written.charAt(point + i) - '0' : 0);
        }
        return Instant.ofEpochSecond(Long.parseLong(written, 0, point, 10), nanos);
    }

    private static final class InstantWriter extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write(time));
        }
    }

    private static final class InstantReader extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read(json.getText());
        }
    }

    private static final class MomentWriter extends StdScalarSerializer<Moment> {
        private static final long serialVersionUID = 1L;

        MomentWriter() {
            super(Moment.class);
        }

        @Override
        public void serialize(Moment moment, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write(moment.time()) + ' ' + moment.eventId());
        }
    }

    /** Takes the form of earlier versions, too: an object of time and event id. */
    private static final class MomentReader extends StdScalarDeserializer<Moment> {
        private static final long serialVersionUID = 1L;

        MomentReader() {
            super(Moment.class);
        }

        @Override
        public Moment deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.START_OBJECT)) {
                JsonNode stored = json.readValueAsTree();
                return new Moment(
                        read(stored.path("time").asText()),
                        stored.path("eventId").asText());
            }
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Moment) context.handleUnexpectedToken(Moment.class, json);
            }
            String written = json.getText();
            int space = written.indexOf(' ');
            return new Moment(read(written.substring(0, space)), written.substring(space + 1));
        }
    }
}
