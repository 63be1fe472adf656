/** Sees issues that many customers have at once, over the cases of all partitions. */
package io.baton.intake.issue;
