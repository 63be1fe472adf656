/**
 * The HTTP edge: takes contact events in every CloudEvents mode, checks them whole and puts them on the log. It touches no
 * database, so that it takes events as long as Kafka does.
 */
package io.baton.intake.edge;
