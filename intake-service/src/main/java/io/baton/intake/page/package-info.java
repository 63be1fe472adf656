/**
 * The page "be the customer" at {@code /}: its files lie in {@code META-INF/resources}; here is what it is told about the
 * other services, and what the browser lets it do.
 */
package io.baton.intake.page;
