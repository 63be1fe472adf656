/** Drafts: everything that happens to a message to the customer. */
package io.baton.contracts.draft;
