/** The contact events that platforms send: what happened in a case. */
package io.baton.contracts.contact;
