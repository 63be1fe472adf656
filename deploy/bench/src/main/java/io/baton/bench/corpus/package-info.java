/** Labelled messages to train and measure on; they lie outside of the source tree. */
package io.baton.bench.corpus;
