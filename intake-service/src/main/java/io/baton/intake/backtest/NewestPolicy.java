package io.baton.intake.backtest;

import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.domain.PolicyVersions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The policy in force, under which past cases are played again. */
@Singleton
final class NewestPolicy {
    private final DataSource dataSource;
    private final PoliciesInForce policies;

    NewestPolicy(DataSource dataSource, PoliciesInForce policies) {
        this.dataSource = dataSource;
        this.policies = policies;
    }

    /** All versions, with the newest as the current one. */
    PolicyVersions get() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return policies.all(connection).newest();
        }
    }
}
