/** Shows that the architecture rules fire. */
package io.baton.intake.brokenfixture.domain;
