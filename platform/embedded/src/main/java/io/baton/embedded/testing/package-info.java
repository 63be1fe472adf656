/** PostgreSQL and Kafka for Quarkus tests. */
package io.baton.embedded.testing;
