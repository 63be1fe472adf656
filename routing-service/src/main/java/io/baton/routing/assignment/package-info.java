/** Agents and queues, and the offering of what waits. */
package io.baton.routing.assignment;
