package io.baton.calendar;

/**
 * Something that is wrong with a calendar document.
 *
 * @param pointer JSON pointer (RFC 6901) from the document to the value, or to the place where it is missing
 * @param message what is wrong and what is allowed
 */
public record CalendarProblem(String pointer, String message) {}
