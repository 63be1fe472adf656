/**
 * What cases of all partitions show together: an issue that many customers have at once, a customer who comes back with one.
 *
 * <p>Nothing may depend on which partition is read first. Time is cut into slots of a minute; a slot is judged when every
 * partition has delivered what happened before its end, in the order of the slots. Whether an issue is widespread, which
 * case leads, and which contact is the third follow from the times at which cases were opened, and from nothing else.
 */
package io.baton.intake.issue.domain;
