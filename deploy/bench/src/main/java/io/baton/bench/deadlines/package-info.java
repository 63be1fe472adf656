/** What deadlines cost: ten thousand that pass at once, seconds in which none passes, and business time itself. */
package io.baton.bench.deadlines;
