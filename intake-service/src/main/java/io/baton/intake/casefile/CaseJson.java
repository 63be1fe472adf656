package io.baton.intake.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.baton.contracts.Json;
import io.baton.intake.casefile.domain.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The stored form of a case; its times are written as {@link CaseTimes} says. */
final class CaseJson {
    private static final ObjectMapper MAPPER = Json.mapper().copy().registerModule(new CaseTimes());
    private static final ObjectReader READER = MAPPER.readerFor(CaseFile.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(CaseFile.class);

    private CaseJson() {}

    static CaseFile read(byte[] state) {
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
