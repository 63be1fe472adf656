/** Tells who would have been escalated under another trigger policy. */
package io.baton.intake.backtest;
