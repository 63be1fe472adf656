/** What a text consists of, before anybody asks what it means: whose words they are, and their hashed n-grams. */
package io.baton.intake.detection.domain.text;
