package io.baton.bench.bare;

import java.util.UUID;

/** A row of {@code cases} without its version. */
record CaseRow(
        UUID caseId, String source, String subject, String status, boolean historic, String openedAt, byte[] state) {}
