/** Figures about figures. */
package io.baton.bench.statistics;
