/** How well intake's detectors read messages: one table of figures with their intervals. */
package io.baton.bench.detection;
