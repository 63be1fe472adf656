/** The checklist over HTTP, for texts that are no drafts. */
package io.baton.drafting.checklist;
