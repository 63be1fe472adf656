package io.baton.routing.matrix.domain;

/** The matrix in all its versions; a new escalation takes the current one and keeps it. */
public interface MatrixVersions {

    /** The version in force, from 1. */
    int current();

    /**
     * The matrix of a version.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    EscalationMatrix version(int version);
}
