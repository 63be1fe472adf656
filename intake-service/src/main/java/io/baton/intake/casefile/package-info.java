/** Keeps the cases: reads contact events and what routing tells from the log, and answers questions about cases. */
package io.baton.intake.casefile;
