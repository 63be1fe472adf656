package io.baton.routing.matrix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class MatrixVersionRows implements PanacheRepositoryBase<MatrixVersionRow, Integer> {

    /** Lets one instance after the other look for the newest version and add one, until its transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('baton.routing.matrix', 0))", Object.class)
                .getResultList();
    }

    Optional<MatrixVersionRow> newest() {
        return find("order by version desc").firstResultOptional();
    }
}
