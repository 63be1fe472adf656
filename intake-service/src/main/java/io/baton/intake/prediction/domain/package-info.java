/**
 * How likely an open case is to be escalated: a calibrated logistic regression over what is known of it at a message of its
 * customer, trained on the installation's own past cases. A model and how it did on cases that it was not trained on belong
 * together; the trigger policy holds both.
 */
package io.baton.intake.prediction.domain;
