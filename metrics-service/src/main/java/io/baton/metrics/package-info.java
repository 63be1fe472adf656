/** The metrics service: folds the events of all services into facts and measures escalations by them. */
package io.baton.metrics;
