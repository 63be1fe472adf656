/** The processes that are measured: starting them, halting them, and what they use (Linux: {@code /proc}). */
package io.baton.bench.process;
