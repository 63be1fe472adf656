package io.baton.contracts;

/** What composed a draft: the built-in composer or a language model. */
public enum Composer {
    BUILT_IN,
    MODEL
}
