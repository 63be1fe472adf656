package io.baton.routing.matrix.domain;

import io.baton.contracts.EscalationKind;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.escalation.FiredRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The documented rules of routing, compiled. It is whole: teams, levels and skills that rules name exist.
 *
 * <p>Hit policy: all rules that fire count. The team is that of the functional rule written first; without one that of
 * the hierarchical rule written first that names a team; without one that of the last resort. The level is the highest
 * that a hierarchical rule asks for, and at least the team's entry; a team without that level passes it to the team
 * above. The priority is the most urgent, or the default. Rules of automation mark.
 */
public final class EscalationMatrix {
    private final String name;
    private final Map<String, Team> teams;
    private final List<Rule> rules;
    private final Rule lastResort;
    private final Priority defaultPriority;

    /**
     * @param rules in the order of their rank
     * @param lastResort its outcome is {@link Outcome.ToGeneralists}
     */
    public EscalationMatrix(
            String name, List<Team> teams, List<Rule> rules, Rule lastResort, Priority defaultPriority) {
        this.name = name;
        this.teams = teams.stream()
                .collect(Collectors.toMap(Team::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.rules = List.copyOf(rules);
        this.lastResort = lastResort;
        this.defaultPriority = defaultPriority;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** The teams in the order of the matrix. */
    public List<Team> teams() {
        return List.copyOf(teams.values());
    }

    /** The team of this id; empty when there is none. */
    public Optional<Team> team(String id) {
        return Optional.ofNullable(teams.get(id));
    }

    /** The first decision about an escalation. */
    public Decision decide(Facts facts) {
        return decide(facts, List.of());
    }

    /**
     * The decision about an escalation. Rules that fired before keep their say even if their facts have passed, so that a
     * further trigger never lowers level or priority.
     *
     * @param earlier what fired before under this matrix
     */
    public Decision decide(Facts facts, List<FiredRule> earlier) {
        Map<String, FiredRule> before = byId(earlier);
        List<Rule> says = new ArrayList<>();
        List<FiredRule> explanation = new ArrayList<>();
        for (Rule rule : rules) {
            boolean holds = rule.holds(facts) && !comesTooLate(rule, before);
            if (holds || before.containsKey(rule.id())) {
                says.add(rule);
                explanation.add(holds ? rule.fired(facts) : before.get(rule.id()));
            }
        }
        if (before.containsKey(lastResort.id()) || says.stream().noneMatch(EscalationMatrix::namesTeam)) {
            says.add(lastResort);
            explanation.add(lastResort.fired(facts));
        }
        return conclude(facts, says, explanation);
    }

    /** Once the default priority was given, a rule below it has no say any more. */
    private boolean comesTooLate(Rule rule, Map<String, FiredRule> before) {
        return !before.isEmpty()
                && !before.containsKey(rule.id())
                && rule.outcome() instanceof Outcome.AtPriority asked
                && asked.priority().compareTo(defaultPriority) > 0
                && rules.stream()
                        .filter(each -> before.containsKey(each.id()))
                        .noneMatch(each -> each.outcome() instanceof Outcome.AtPriority);
    }

    private Decision conclude(Facts facts, List<Rule> says, List<FiredRule> explanation) {
        Team first = teams.get(teamOf(says));
        SupportLevel level = level(first, facts, says);
        Team team = serving(first, level);
        return new Decision(
                kinds(says),
                level,
                priority(says),
                team.id(),
                skill(team, says),
                language(team, facts.language()),
                explanation);
    }

    private static boolean namesTeam(Rule rule) {
        return rule.outcome() instanceof Outcome.ToTeam
                || rule.outcome() instanceof Outcome.ToLevel level && level.team() != null;
    }

    private static String teamOf(List<Rule> says) {
        return outcomes(says, Outcome.ToTeam.class).stream()
                .map(Outcome.ToTeam::team)
                .findFirst()
                .or(() -> outcomes(says, Outcome.ToLevel.class).stream()
                        .map(Outcome.ToLevel::team)
                        .filter(team -> team != null)
                        .findFirst())
                .orElseGet(
                        () -> outcomes(says, Outcome.ToGeneralists.class).get(0).team());
    }

    private static SupportLevel level(Team team, Facts facts, List<Rule> says) {
        SupportLevel level = team.entry(facts.frontLineLevel());
        for (Outcome.ToLevel asked : outcomes(says, Outcome.ToLevel.class)) {
            level = higher(level, asked.level());
        }
        for (Outcome.ToGeneralists asked : outcomes(says, Outcome.ToGeneralists.class)) {
            level = higher(level, asked.level());
        }
        return level;
    }

    /** The check at load has proved that the chain of teams above ends at one that has the level. */
    private Team serving(Team first, SupportLevel level) {
        Team team = first;
        while (!team.serves(level) && team.above() != null) {
            team = teams.get(team.above());
        }
        return team;
    }

    private Priority priority(List<Rule> says) {
        return outcomes(says, Outcome.AtPriority.class).stream()
                .map(Outcome.AtPriority::priority)
                .min(Priority::compareTo)
                .orElse(defaultPriority);
    }

    private static List<EscalationKind> kinds(List<Rule> says) {
        Set<EscalationKind> kinds = EnumSet.noneOf(EscalationKind.class);
        says.forEach(rule -> kinds.add(rule.outcome().kind()));
        return List.copyOf(kinds);
    }

    private static String skill(Team team, List<Rule> says) {
        return outcomes(says, Outcome.ToTeam.class).stream()
                .filter(outcome -> outcome.team().equals(team.id()))
                .findFirst()
                .map(Outcome.ToTeam::skill)
                .orElse(null);
    }

    private static String language(Team team, String tag) {
        if (tag == null) {
            return null;
        }
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return team.languages().contains(primary) ? primary : null;
    }

    private static <O extends Outcome> List<O> outcomes(List<Rule> says, Class<O> type) {
        List<O> found = new ArrayList<>();
        for (Rule rule : says) {
            if (type.isInstance(rule.outcome())) {
                found.add(type.cast(rule.outcome()));
            }
        }
        return found;
    }

    private static SupportLevel higher(SupportLevel one, SupportLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Map<String, FiredRule> byId(List<FiredRule> fired) {
        Map<String, FiredRule> byId = new HashMap<>();
        fired.forEach(rule -> byId.put(rule.ruleId(), rule));
        return byId;
    }
}
