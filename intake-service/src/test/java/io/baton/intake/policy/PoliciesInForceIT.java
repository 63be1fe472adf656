package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.contracts.PolicyOrigin;
import io.baton.contracts.TriggerPolicyChanged;
import io.baton.embedded.testing.BatonServers;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class PoliciesInForceIT {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    DataSource dataSource;

    @Inject
    PoliciesInForce inForce;

    @Inject
    PolicyTable table;

    @Inject
    InstallPolicy install;

    @Test
    void theFirstVersionIsInForceWhereNoneWasTold() throws SQLException {
        inFreshTables(connection -> {
            Map<Integer, PolicyVersions> versions = inForce.on(connection, Set.of(0, 7));

            assertThat(versions).containsOnlyKeys(0, 7);
            assertThat(versions.get(7).current()).isEqualTo(1);
            assertThat(atRisk(versions.get(7).currentPolicy())).isEqualTo(Duration.ofMinutes(30));
        });
    }

    @Test
    void aVersionTakesEffectOnTheLaneOfItsMarkAlone() throws SQLException {
        inFreshTables(connection -> {
            PolicyVersions after = inForce.takesEffect(connection, 7, mark(2, "PT10M"));

            assertThat(after.current()).isEqualTo(2);
            assertThat(atRisk(after.currentPolicy())).isEqualTo(Duration.ofMinutes(10));
            assertThat(atRisk(after.version(1))).isEqualTo(Duration.ofMinutes(30));
            Map<Integer, PolicyVersions> versions = inForce.on(connection, Set.of(0, 7));
            assertThat(versions.get(0).current()).isEqualTo(1);
            assertThat(atRisk(versions.get(0).version(2))).isEqualTo(Duration.ofMinutes(10));
            assertThat(versions.get(7).current()).isEqualTo(2);
        });
    }

    @Test
    void aVersionThatIsNotHigherChangesNothing() throws SQLException {
        inFreshTables(connection -> {
            inForce.takesEffect(connection, 7, mark(3, "PT10M"));

            assertThat(inForce.takesEffect(connection, 7, mark(2, "PT5M")).current())
                    .isEqualTo(3);
            assertThat(table.version(connection, 2)).isEmpty();
            PolicyVersions again = inForce.takesEffect(connection, 7, mark(3, "PT5M"));
            assertThat(atRisk(again.currentPolicy())).isEqualTo(Duration.ofMinutes(10));
        });
    }

    /** The tables are lost, and the service has started with what is configured today. */
    @Test
    void aRebuildJudgesByWhatTheLogSays() throws SQLException {
        inFreshTables(connection -> {
            PolicyVersions first = inForce.takesEffect(connection, 7, mark(1, "PT20M"));

            assertThat(atRisk(first.currentPolicy())).isEqualTo(Duration.ofMinutes(20));
            InstalledPolicy stored = table.version(connection, 1).orElseThrow();
            assertThat(stored.by()).isEqualTo("ann");
            assertThat(stored.at()).isEqualTo(AT);
            assertThat(stored.origin()).isEqualTo(PolicyOrigin.API);
        });
    }

    @Test
    void aDocumentThatCannotBeUsedIsRefusedAndChangesNothing() throws SQLException {
        inFreshTables(connection -> {
            assertThatThrownBy(() -> inForce.takesEffect(connection, 7, mark(2, "soon")))
                    .isInstanceOf(InvalidPolicyException.class)
                    .hasMessageContaining("/commitments/atRisk");

            assertThat(inForce.on(connection, Set.of(7)).get(7).current()).isEqualTo(1);
            assertThat(table.version(connection, 2)).isEmpty();
        });
    }

    @Test
    void aPolicyIsCompiledOnce() throws SQLException {
        inFreshTables(connection -> assertThat(
                        inForce.on(connection, Set.of(0)).get(0).currentPolicy())
                .isSameAs(inForce.on(connection, Set.of(1)).get(1).currentPolicy()));
    }

    @Test
    void theConfiguredPolicyIsInstalledWhenTheConfigurationHasChanged() {
        WrittenPolicy bundled = new WrittenPolicy(PolicyFormat.YAML, TriggerPolicies.bundled());
        WrittenPolicy other = new WrittenPolicy(PolicyFormat.YAML, TriggerPolicies.bundled() + "# another file\n");
        int before = install.configured(bundled, "test").version();
        try {
            InstalledPolicy changed = install.configured(other, "test");

            assertThat(changed.version()).isEqualTo(before + 1);
            assertThat(changed.origin()).isEqualTo(PolicyOrigin.CONFIGURATION);
            assertThat(changed.document()).isEqualTo(other);
            assertThat(install.configured(other, "test").version()).isEqualTo(before + 1);
        } finally {
            install.configured(bundled, "test");
        }
    }

    @Test
    void anEditByRequestStandsUntilTheConfigurationChanges() {
        WrittenPolicy bundled = new WrittenPolicy(PolicyFormat.YAML, TriggerPolicies.bundled());
        WrittenPolicy edit = new WrittenPolicy(PolicyFormat.YAML, TriggerPolicies.bundled() + "# by hand\n");
        int before = install.configured(bundled, "test").version();
        InstallPolicy.Answer answer = install.requested(edit, null, version -> version == before);
        try {
            assertThat(answer).isInstanceOf(InstallPolicy.Answer.Current.class);
            InstalledPolicy afterRestart = install.configured(bundled, "test");

            assertThat(afterRestart.version()).isEqualTo(before + 1);
            assertThat(afterRestart.document()).isEqualTo(edit);
        } finally {
            install.requested(bundled, null, version -> true);
        }
    }

    @FunctionalInterface
    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** With the bundled policy as version 1 and nothing else; what happens is undone. */
    private void inFreshTables(Work work) throws SQLException {
        QuarkusTransaction.begin();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("delete from policy_lanes; delete from trigger_policies");
            WrittenPolicy bundled = new WrittenPolicy(PolicyFormat.YAML, TriggerPolicies.bundled());
            table.keep(connection, new InstalledPolicy(1, bundled, null, AT, PolicyOrigin.CONFIGURATION));
            work.with(connection);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static TriggerPolicyChanged mark(int version, String commitmentsAtRisk) {
        String document = TriggerPolicies.bundled()
                .replaceFirst("(commitments:\\s+read: true\\s+atRisk:) PT30M", "$1 " + commitmentsAtRisk);
        return new TriggerPolicyChanged(version, document, "application/yaml", "ann", AT, PolicyOrigin.API);
    }

    private static Duration atRisk(TriggerPolicy policy) {
        return policy.commitments().atRisk();
    }
}
