/**
 * Facts about cases, escalations, surveys and drafts. Every fold gives the same fact for every order in which the events
 * of different topics arrive, and for events that arrive late or twice.
 */
package io.baton.metrics.facts.domain;
