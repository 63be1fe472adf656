/** The log as the benchmarks see it: what they write, and how far it was read. */
package io.baton.bench.log;
