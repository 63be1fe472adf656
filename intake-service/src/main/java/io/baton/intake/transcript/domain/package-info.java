/** Messages of a case in their order. */
package io.baton.intake.transcript.domain;
