/**
 * A real PostgreSQL and a real Kafka broker from Maven artifacts, started by a Java program on this machine alone and
 * kept in a directory that the caller names. For {@code ./run} and for tests, not for production.
 */
package io.baton.embedded;
