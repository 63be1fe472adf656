/** The routing service: who takes an escalated case over, why, and with what knowledge of it. */
package io.baton.routing;
