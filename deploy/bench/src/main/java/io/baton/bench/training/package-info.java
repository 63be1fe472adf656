/** Trains the linear models that intake reads messages with: the same data gives the same bytes. */
package io.baton.bench.training;
