package io.baton.routing.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AgentRows implements PanacheRepositoryBase<AgentRow, String> {

    List<AgentRow> inOrder() {
        return list("order by id");
    }

    /** The first ones behind an id. */
    List<AgentRow> behind(String id, int most) {
        return find("id > ?1 order by id", id).range(0, most - 1).list();
    }

    /** The agent, locked until the transaction ends: nobody else gives it work meanwhile. */
    Optional<AgentRow> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
