/**
 * Reads JSON from outside into records: whole, with every violation and its JSON pointer, instead of stopping at the
 * first. The constraints are the standard {@code jakarta.validation} annotations on the record's components, from which
 * the JSON Schemas are generated too.
 */
package io.baton.contracts.binding;
