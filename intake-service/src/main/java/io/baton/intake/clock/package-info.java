/** Puts time into the log. */
package io.baton.intake.clock;
