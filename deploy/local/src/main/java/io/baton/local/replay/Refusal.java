package io.baton.local.replay;

/**
 * A line that intake did not take.
 *
 * @param line its number in the file, from 1
 * @param reason what intake said, in one line
 */
public record Refusal(int line, String reason) {}
