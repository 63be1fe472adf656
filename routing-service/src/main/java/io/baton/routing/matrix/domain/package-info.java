/** The escalation matrix: a decision table over the facts of an escalation, and the decision that it makes. */
package io.baton.routing.matrix.domain;
