package io.baton.intake.casefile.domain;

/** The scores of an answered survey, either of which may be null. */
public record Survey(Integer csat, Integer nps) {}
