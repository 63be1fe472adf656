/** The trigger policy: as it is written, and compiled to detectors. */
package io.baton.intake.policy.domain;
