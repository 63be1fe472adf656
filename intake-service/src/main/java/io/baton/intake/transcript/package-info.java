/** The words of the cases, kept apart from what is remembered of them. */
package io.baton.intake.transcript;
