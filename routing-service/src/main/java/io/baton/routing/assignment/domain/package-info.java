/** Who is asked next: agents, their presence and free capacity, and the least-loaded choice among them. */
package io.baton.routing.assignment.domain;
