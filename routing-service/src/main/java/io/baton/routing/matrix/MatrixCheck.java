package io.baton.routing.matrix;

import io.baton.contracts.SupportLevel;
import io.baton.routing.matrix.MatrixReader.PlacedRule;
import io.baton.routing.matrix.MatrixReader.PlacedTeam;
import io.baton.routing.matrix.domain.Outcome;
import io.baton.routing.matrix.domain.Rule;
import io.baton.routing.matrix.domain.Team;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks how the parts of a matrix fit together. */
final class MatrixCheck {
    private final Set<String> teamIds;
    private final List<PlacedTeam> teams;
    private final List<PlacedRule> rules;
    private final Map<String, Team> byId = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    /** @param teamIds of all teams, also of those that could not be read */
    MatrixCheck(Set<String> teamIds, List<PlacedTeam> teams, List<PlacedRule> rules) {
        this.teamIds = teamIds;
        this.teams = teams;
        this.rules = rules;
        teams.forEach(team -> byId.putIfAbsent(team.team().id(), team.team()));
    }

    /** Reports every misfit at its place. */
    void check(Optional<Rule> lastResort, YamlValue lastResortPlace) {
        rules.forEach(rule -> outcome(rule.rule().outcome(), rule.place()));
        lastResort.ifPresent(rule -> outcome(rule.outcome(), lastResortPlace));
        boolean chainsAreSound = teams.stream().allMatch(this::chainIsSound);
        if (chainsAreSound) {
            rules.forEach(this::everyTeamReaches);
            lastResort.ifPresent(rule -> everyTeamReaches(new PlacedRule(rule, lastResortPlace)));
        }
        teams.forEach(this::isReached);
    }

    private void outcome(Outcome outcome, YamlValue place) {
        if (outcome instanceof Outcome.ToTeam to) {
            team(to.team(), place);
            skill(to, place);
        } else if (outcome instanceof Outcome.ToLevel to && to.team() != null) {
            team(to.team(), place);
        } else if (outcome instanceof Outcome.ToGeneralists to) {
            team(to.team(), place);
        }
    }

    private void team(String id, YamlValue place) {
        if (!teamIds.contains(id)) {
            place.in("then").in("team").problem("'" + id + "' is not a team; teams are " + known());
        }
        for (Team team = byId.get(id); team != null && reached.add(team.id()); ) {
            team = team.above() == null ? null : byId.get(team.above());
        }
    }

    private void skill(Outcome.ToTeam to, YamlValue place) {
        Team team = byId.get(to.team());
        if (team != null && to.skill() != null && !team.skills().contains(to.skill())) {
            place.in("then")
                    .in("skill")
                    .problem("'" + to.skill() + "' is not a skill of team " + team.id() + "; its skills are "
                            + String.join(", ", team.skills()));
        }
    }

    private boolean chainIsSound(PlacedTeam placed) {
        Set<String> passed = new HashSet<>();
        Team team = placed.team();
        while (passed.add(team.id())) {
            if (team.above() == null) {
                return true;
            }
            Team above = byId.get(team.above());
            if (above == null) {
                reportUnknownAbove(placed, team.above());
                return false;
            }
            team = above;
        }
        placed.place().in("above").problem("leads back to team " + team.id());
        return false;
    }

    private void reportUnknownAbove(PlacedTeam placed, String above) {
        if (!teamIds.contains(above) && above.equals(placed.team().above())) {
            placed.place().in("above").problem("'" + above + "' is not a team; teams are " + known());
        }
    }

    private void everyTeamReaches(PlacedRule placed) {
        SupportLevel level = placed.rule().outcome() instanceof Outcome.ToLevel to
                ? to.level()
                : placed.rule().outcome() instanceof Outcome.ToGeneralists to ? to.level() : null;
        if (level == null) {
            return;
        }
        for (PlacedTeam team : teams) {
            if (reached.contains(team.team().id()) && !reaches(team.team(), level)) {
                placed.place()
                        .in("then")
                        .in("level")
                        .problem("neither team " + team.team().id() + " nor a team above it has level " + level);
            }
        }
    }

    private boolean reaches(Team from, SupportLevel level) {
        Team team = from;
        while (team != null && team.levels().get(team.levels().size() - 1).compareTo(level) < 0) {
            team = team.above() == null ? null : byId.get(team.above());
        }
        return team != null;
    }

    private void isReached(PlacedTeam placed) {
        if (!reached.contains(placed.team().id())) {
            placed.place()
                    .in("id")
                    .problem("no rule leads to team " + placed.team().id() + " nor to a team below it");
        }
    }

    private String known() {
        return String.join(", ", teamIds);
    }
}
