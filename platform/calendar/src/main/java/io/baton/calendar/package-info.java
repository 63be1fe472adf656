/**
 * Business time: which moments count for a clock, how much of it lies between two moments, and when a given amount of it
 * is over. A calendar is compiled once from a document; after that everything here is arithmetic on immutable values:
 * no clock, no files, no framework. Deadlines and statistics come from the same expansion of days to open time.
 */
package io.baton.calendar;
