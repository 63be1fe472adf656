/** The checklist: what a message to a customer must and must not say, as pure functions over text and facts. */
package io.baton.drafting.checklist.domain;
