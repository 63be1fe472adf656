package io.baton.intake.clock.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;

/** What SLA policies ask of a case; anything may be null while it is not known. */
public record CaseProfile(Tier tier, Severity severity, Channel channel, String brand, String issueType) {}
