/** Loads the trigger policy: the documented rules by which intake sees reasons to escalate. */
package io.baton.intake.policy;
