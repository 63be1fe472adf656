/** Where the escalation matrix comes from, how it is checked, kept in versions and shown. */
package io.baton.routing.matrix;
