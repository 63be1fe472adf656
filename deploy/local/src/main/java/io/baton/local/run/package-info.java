/** The program behind {@code ./run}: its command line, what it shows, and how it ends. */
package io.baton.local.run;
