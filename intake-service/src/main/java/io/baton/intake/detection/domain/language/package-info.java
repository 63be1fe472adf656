/** In which language a message is written. */
package io.baton.intake.detection.domain.language;
