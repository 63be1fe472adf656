/**
 * A case as pure, immutable state, and what each event makes of it.
 *
 * <p><b>Order.</b> Events arrive late and out of order; the facts of a case do not depend on that. Single facts are
 * registers that the latest event holds (by time, then by id) or the earliest (the first moment of the case, the first
 * reply); collections are kept in that order and bounded by keeping the latest; status and cycles are read from the
 * ordered resolutions and reopenings. What {@code opened} says wins over what messages let guess.
 *
 * <p><b>Milestones.</b> A milestone is a statement about the case as known now. When a late event changes what it says,
 * it is emitted again, with a new id and a higher sequence. A reader keeps, for each case, type and cycle, the one with
 * the highest sequence (for {@code assigned} and {@code surveyed} for each case, type and time), and arrives at the same
 * figures whatever the order of arrival was. Milestones never vanish: a further event can only add a cycle or move one.
 *
 * <p><b>Deadlines.</b> Clocks and promises are read anew from what has happened at every step, up to the moment to which the
 * case is judged: the latest of its events, and of the ticks or end marks that judged it. Before an event is applied, the
 * deadlines before it are judged; afterwards, those that it moved. Of one moment, a reopening moves the clocks first, then what
 * was said, then a resolution. What was told is remembered, so that a verdict is told
 * once, and taken back when a late event disproves it: a reader that keeps the last word about each clock and cycle, and about
 * each commitment, arrives at the truth.
 *
 * <p><b>Effects</b>, that is escalations asked for, follow the order of arrival and are not recalled. An event that lies
 * before a resolution of its case is history and asks for nothing. After a resolution only a person who asks
 * (EXPLICIT_REQUEST, BUTTON, MANUAL, BOT_HANDOVER), a LEGAL_THREAT and SAFETY escalate; thanks, complaints and surveys do not.
 * What a case is told because of other cases is the exception: of a historic case it counts how the case stood then.
 *
 * <p><b>Again.</b> Within one escalation a trigger of the same type, detector and subject (keyword, approval, team) is
 * told once. After an escalation closed, what somebody says or does anew may ask again: a request, a threat, an
 * approval. What merely still holds may not, or an escalation that was returned would come back with the next message:
 * CUSTOMER_VALUE, PREDICTED, each KEYWORD and EXPERTISE of each handler count once a cycle; a WIDESPREAD_ISSUE and a further
 * contact count once; REPEATED_FAILURE and NEGATIVE_SENTIMENT count anew from the event
 * that set them off last.
 */
package io.baton.intake.casefile.domain;
