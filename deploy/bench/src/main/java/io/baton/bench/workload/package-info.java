/** The contact events that the benchmarks feed: the same ones every time. */
package io.baton.bench.workload;
