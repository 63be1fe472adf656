/**
 * The bare loop: what any service does that reads from Kafka, keeps rows in PostgreSQL and writes to Kafka with the same
 * guarantees. It knows its rows beforehand, reads no event and decides nothing; nothing of Baton's code runs in it.
 */
package io.baton.bench.bare;
