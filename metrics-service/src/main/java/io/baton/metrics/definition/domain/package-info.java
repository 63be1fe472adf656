/**
 * What is measured: each metric as a pure function of case histories, and the arithmetic of shares, durations and
 * ratings.
 */
package io.baton.metrics.definition.domain;
