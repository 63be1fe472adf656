/** Linear models over hashed n-grams, read from small files that training writes. */
package io.baton.intake.detection.domain.model;
