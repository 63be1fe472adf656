/**
 * The second composer: a language model that writes a draft's text anew, after the built-in one stands. It is off until
 * an endpoint is configured; its texts pass the same checklist or are dropped; drafts of historic cases never reach it.
 */
package io.baton.drafting.model;
