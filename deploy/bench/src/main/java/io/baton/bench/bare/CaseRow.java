package io.baton.bench.bare;

import java.util.UUID;

/** A row of {@code cases} without what changes with each event: its version and its next deadline. */
record CaseRow(
        UUID caseId,
        String source,
        String subject,
        String status,
        boolean historic,
        String openedAt,
        int lane,
        byte[] state) {}
