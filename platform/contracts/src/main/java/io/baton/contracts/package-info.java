/**
 * The events that Baton takes and emits: immutable, validated records, their deterministic identities and their
 * CloudEvents codec. Everything here is pure; nothing here knows Kafka, HTTP or a database.
 */
package io.baton.contracts;
