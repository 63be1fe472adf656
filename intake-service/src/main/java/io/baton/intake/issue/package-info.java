/**
 * Sees what the cases of all partitions show together, and keeps what that takes. Contacts are judged once each, in the order
 * of their places; groups and who leads them are kept as they were told, and are not made again from the table.
 */
package io.baton.intake.issue;
