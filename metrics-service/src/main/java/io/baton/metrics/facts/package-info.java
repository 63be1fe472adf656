/** Keeps the facts: consumes the events of all services, and reads the histories of cases for the figures. */
package io.baton.metrics.facts;
