/** The life of an escalation: its states, what the matrix decides about it, and what a case's events do to it. */
package io.baton.routing.escalation.domain;
