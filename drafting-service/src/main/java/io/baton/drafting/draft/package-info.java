/** Drafts as they are stored, changed by events and commands, and shown over HTTP. */
package io.baton.drafting.draft;
