/** What is known about a case, as far as a message to the customer may rest on it. */
package io.baton.drafting.facts.domain;
