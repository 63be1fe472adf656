/** What a composed message is and what goes into it, independent of who writes it. */
package io.baton.drafting.composer.domain;
