/** A first look at Baton: a sample half-hour of three contact centres, and a live view of what Baton makes of it. */
package io.baton.local.sample;
