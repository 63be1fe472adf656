/** Sees what the cases of all partitions show together, and keeps what that takes. */
package io.baton.intake.issue;
