package io.baton.routing.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the matrix as it is stored; never changed. */
@Entity
@Table(name = "matrix_versions")
class MatrixVersionRow {
    @Id
    int version;

    String name;
    String digest;
    String document;

    @Column(name = "loaded_at")
    Instant loadedAt;
}
