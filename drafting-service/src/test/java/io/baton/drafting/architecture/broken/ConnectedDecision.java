package io.baton.drafting.architecture.broken;

import java.sql.Connection;

/** A decision that talks to a database, which the rule must find. */
public record ConnectedDecision(Connection connection) {}
