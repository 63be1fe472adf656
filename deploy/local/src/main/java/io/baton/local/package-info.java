/**
 * The whole of Baton on this machine: PostgreSQL and Kafka inside this program, the four services as child processes,
 * all data in one directory. For {@code ./run}, the acceptance tests and the benchmarks; not for production.
 */
package io.baton.local;
