/** Answers questions about the figures over HTTP, as JSON or CSV. */
package io.baton.metrics.query;
