/** Measures Baton against the bare loop of Kafka and PostgreSQL that it cannot do without, and prints what it found. */
package io.baton.bench;
