/**
 * Issues that many customers have at once.
 *
 * <p>Cases of an issue lie on many partitions, so nothing may depend on which of them is read first. Time is cut into slots; a
 * slot is judged when every partition has delivered what happened before its end, in the order of the slots. Whether an
 * issue is widespread, and which case leads, follows from the times at which cases were opened, and from nothing else.
 */
package io.baton.intake.issue.domain;
