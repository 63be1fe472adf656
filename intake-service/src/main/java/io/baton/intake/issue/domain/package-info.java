/**
 * What cases of all partitions show together: an issue that many customers have at once, a customer who comes back with one.
 *
 * <p>Nothing may depend on which partition is read first. Time is cut into slots of a minute; a slot is judged when every
 * partition has delivered what happened before its end. A verdict on live cases follows from when cases were opened and when
 * that reached the log: it counts what had by a minute after the slot, and whoever came later is judged where it came. One on
 * historic cases counts what is known of their source. Corrected openings, and replays at one time that overlap, are not
 * covered by this.
 */
package io.baton.intake.issue.domain;
