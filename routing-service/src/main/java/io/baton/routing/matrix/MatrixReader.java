package io.baton.routing.matrix;

import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.routing.matrix.domain.EscalationMatrix;
import io.baton.routing.matrix.domain.MatrixProblem;
import io.baton.routing.matrix.domain.Outcome;
import io.baton.routing.matrix.domain.ReasonTemplate;
import io.baton.routing.matrix.domain.Rule;
import io.baton.routing.matrix.domain.Team;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads an escalation matrix from YAML (or JSON, which is YAML too) and checks it whole. */
public final class MatrixReader {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_RULES = 500;
    private static final int LONGEST_ID = 100;

    private final List<MatrixProblem> problems = new ArrayList<>();
    private final Set<String> ruleIds = new HashSet<>();
    private final Set<String> teamIds = new LinkedHashSet<>();
    private final List<PlacedTeam> teams = new ArrayList<>();
    private final List<PlacedRule> rules = new ArrayList<>();

    private MatrixReader() {}

    record PlacedTeam(Team team, YamlValue place) {}

    record PlacedRule(Rule rule, YamlValue place) {}

    /** Reads a document; never throws for what it says. */
    public static MatrixReading read(String document) {
        MatrixReader reader = new MatrixReader();
        EscalationMatrix matrix = reader.matrix(document);
        if (reader.problems.isEmpty()) {
            return new MatrixReading.Valid(matrix);
        }
        reader.problems.sort(Comparator.comparingInt(MatrixProblem::line).thenComparingInt(MatrixProblem::column));
        return new MatrixReading.Invalid(reader.problems);
    }

    private EscalationMatrix matrix(String document) {
        Node root = root(document);
        if (root == null) {
            return null;
        }
        Map<String, YamlValue> members = new YamlValue(root, "", problems)
                .members(Set.of("matrix", "priority", "lastResort", "teams", "rules"), Set.of());
        Optional<String> name = text(members, "matrix");
        Optional<Priority> priority = constant(members, "priority", Priority.class);
        elements(members, "teams").forEach(this::team);
        elements(members, "rules").forEach(this::rule);
        if (rules.size() > MOST_RULES) {
            members.get("rules").problem("has more than " + MOST_RULES + " rules");
        }
        Optional<Rule> lastResort =
                Optional.ofNullable(members.get("lastResort")).flatMap(this::lastResort);
        new MatrixCheck(teamIds, teams, rules).check(lastResort, members.get("lastResort"));
        if (!problems.isEmpty()) {
            return null;
        }
        return new EscalationMatrix(
                name.orElseThrow(),
                teams.stream().map(PlacedTeam::team).toList(),
                rules.stream().map(PlacedRule::rule).toList(),
                lastResort.orElseThrow(),
                priority.orElseThrow());
    }

    private Node root(String document) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        try {
            Node root = new Yaml(options).compose(new StringReader(document));
            if (root == null) {
                problems.add(new MatrixProblem(1, 1, "", "the document is empty"));
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            problems.add(new MatrixProblem(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "",
                    "is not YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.add(new MatrixProblem(1, 1, "", "is not YAML: " + e.getMessage()));
        }
        return null;
    }

    private void team(YamlValue place) {
        Map<String, YamlValue> members =
                place.members(Set.of("id", "name", "levels"), Set.of("skills", "languages", "above"));
        List<SupportLevel> levels = new ArrayList<>();
        elements(members, "levels")
                .forEach(level -> constant(level, SupportLevel.class).ifPresent(levels::add));
        List<String> skills = texts(members, "skills");
        List<String> languages = texts(members, "languages").stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> id = id(members);
        Optional<String> name = text(members, "name");
        String above = text(members, "above").orElse(null);
        if (id.isPresent() && !teamIds.add(id.get())) {
            members.get("id").problem("'" + id.get() + "' is the id of two teams");
        }
        if (id.isPresent() && name.isPresent() && !levels.isEmpty()) {
            teams.add(new PlacedTeam(new Team(id.get(), name.get(), levels, skills, languages, above), place));
        }
    }

    private void rule(YamlValue place) {
        Map<String, YamlValue> members = place.members(Set.of("id", "kind", "when", "then", "reason"), Set.of());
        Optional<String> id = ruleId(members);
        var conditions = Optional.ofNullable(members.get("when")).map(ConditionReader::read);
        Optional<Outcome> outcome = OutcomeReader.read(members.get("kind"), members.get("then"));
        Optional<ReasonTemplate> reason = reason(members);
        if (id.isPresent() && conditions.isPresent() && outcome.isPresent() && reason.isPresent()) {
            rules.add(new PlacedRule(new Rule(id.get(), conditions.get(), outcome.get(), reason.get()), place));
        }
    }

    private Optional<Rule> lastResort(YamlValue place) {
        Map<String, YamlValue> members = place.members(Set.of("id", "team", "level", "reason"), Set.of());
        Optional<String> id = ruleId(members);
        Optional<String> team = text(members, "team");
        Optional<SupportLevel> level = constant(members, "level", SupportLevel.class);
        Optional<ReasonTemplate> reason = reason(members);
        return id.isPresent() && team.isPresent() && level.isPresent() && reason.isPresent()
                ? Optional.of(
                        new Rule(id.get(), List.of(), new Outcome.ToGeneralists(team.get(), level.get()), reason.get()))
                : Optional.empty();
    }

    private Optional<String> ruleId(Map<String, YamlValue> members) {
        Optional<String> id = id(members);
        if (id.isPresent() && !ruleIds.add(id.get())) {
            members.get("id").problem("'" + id.get() + "' is the id of two rules");
        }
        return id;
    }

    private static Optional<String> id(Map<String, YamlValue> members) {
        Optional<String> id = text(members, "id");
        if (id.isPresent() && id.get().length() > LONGEST_ID) {
            members.get("id").problem("has more than " + LONGEST_ID + " characters");
        }
        return id;
    }

    private static Optional<ReasonTemplate> reason(Map<String, YamlValue> members) {
        Optional<String> text = text(members, "reason");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ReasonTemplate.Reading reading = ReasonTemplate.read(text.get());
        if (reading instanceof ReasonTemplate.Compiled compiled) {
            return Optional.of(compiled.template());
        }
        ReasonTemplate.Refused refused = (ReasonTemplate.Refused) reading;
        members.get("reason").problem(refused.offset(), refused.message());
        return Optional.empty();
    }

    private static List<YamlValue> elements(Map<String, YamlValue> members, String name) {
        return Optional.ofNullable(members.get(name)).map(YamlValue::elements).orElse(List.of());
    }

    private static List<String> texts(Map<String, YamlValue> members, String name) {
        return elements(members, name).stream()
                .map(YamlValue::text)
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<String> text(Map<String, YamlValue> members, String name) {
        return Optional.ofNullable(members.get(name)).flatMap(YamlValue::text);
    }

    static <E extends Enum<E>> Optional<E> constant(Map<String, YamlValue> members, String name, Class<E> type) {
        return Optional.ofNullable(members.get(name)).flatMap(value -> constant(value, type));
    }

    static <E extends Enum<E>> Optional<E> constant(YamlValue value, Class<E> type) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.get()))
                .findFirst();
        if (constant.isEmpty()) {
            Set<String> allowed = new TreeSet<>();
            Arrays.stream(type.getEnumConstants()).forEach(each -> allowed.add(each.name()));
            value.problem("'" + text.get() + "' is not one of " + String.join(", ", allowed));
        }
        return constant;
    }
}
