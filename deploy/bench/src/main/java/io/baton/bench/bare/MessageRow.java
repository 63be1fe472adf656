package io.baton.bench.bare;

import java.util.UUID;

/** A row of {@code messages}. */
record MessageRow(
        UUID caseId,
        String time,
        String eventId,
        String authorKind,
        String authorId,
        String authorName,
        String text,
        Double sentiment) {}
