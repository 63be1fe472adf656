/** The built-in composer: wording in Qute templates, one set a language, filled from a plan of what is to be said. */
package io.baton.drafting.composer;
