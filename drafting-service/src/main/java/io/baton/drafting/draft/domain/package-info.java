/** Drafts: their states, what escalations make of them, and what people may do with them. Pure. */
package io.baton.drafting.draft.domain;
