/**
 * What every Baton service relies on when it reads and writes events: at-least-once delivery with effectively-once
 * effects, order per case, and a dead letter for what can never be processed. It knows CloudEvents, Kafka and
 * PostgreSQL, but no event type and no topic.
 */
package io.baton.messaging;
