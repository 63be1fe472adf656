package io.baton.intake.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.baton.contracts.Json;
import io.baton.intake.casefile.domain.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The stored form of a case: its times are seconds since 1970, which are read in half the time. */
public final class CaseJson {
    private static final ObjectReader READER = Json.mapper().readerFor(CaseFile.class);
    private static final ObjectWriter WRITER =
            Json.mapper().writerFor(CaseFile.class).with(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private CaseJson() {}

    /** The case of a stored form, as {@code cases.state} has it. */
    public static CaseFile read(byte[] state) {
        try {
            return READER.readValue(state);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored case cannot be read", e);
        }
    }

    static byte[] write(CaseFile file) {
        try {
            return WRITER.writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case has no JSON form", e);
        }
    }
}
