/** The four packaged services, seen from outside: over HTTP and Kafka alone. */
package io.baton.acceptance;
