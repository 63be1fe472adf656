/** Drafting: composes what the customer is told, checks it, holds it back, and lets a person approve it. */
package io.baton.drafting;
