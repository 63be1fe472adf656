/** Feeds a file of contact events to intake, in order and exactly as it is, and accounts for every line of it. */
package io.baton.local.replay;
