package io.baton.intake.casefile.domain;

import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of docs/clocks.md that is run: every block of YAML in it is a version of the policy, every line of a table a
 * case.
 *
 * @param choices cases and the SLA policies that they have
 */
record ClocksDocument(PolicyVersions policies, List<WorkedCase> cases, List<Choice> choices) {
    private static final Path PLACE = Path.of("..", "docs", "clocks.md");
    private static final String WORKED = "\n## Cases worked by hand\n";
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```\n");
    private static final String CASES = "case|policy, place|what happens|judged at|clocks and promises|told";
    private static final String CHOICES = "case|policy|because";
    private static final String RULE = "(-{3,}\\|?)+";

    /** A case by its dimensions, its policy, and why it has it. */
    record Choice(String dimensions, String policy, String because) {
        @Override
        public String toString() {
            return dimensions;
        }
    }

    static ClocksDocument read() {
        try {
            return of(Files.readString(PLACE).split(WORKED, -1)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClocksDocument of(String worked) {
        List<WorkedCase> cases = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        String header = "";
        for (String line : BLOCK.matcher(worked).replaceAll("").split("\n")) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                header = "";
            } else if (header.isEmpty()) {
                header = String.join("|", cells);
            } else if (header.equals(CASES) && !isRule(cells)) {
                cases.add(WorkedCase.of(cells));
            } else if (header.equals(CHOICES) && !isRule(cells)) {
                choices.add(new Choice(cells.get(0), cells.get(1), cells.get(2)));
            } else if (!isRule(cells)) {
                throw new IllegalArgumentException("stands in no table of cases: " + line);
            }
        }
        return new ClocksDocument(versions(worked), cases, choices);
    }

    private static boolean isRule(List<String> cells) {
        return String.join("|", cells).matches(RULE);
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        String[] parts = line.strip().substring(1).split("\\|");
        return Arrays.stream(parts).map(String::strip).toList();
    }

    private static PolicyVersions versions(String worked) {
        Map<Integer, TriggerPolicy> versions = new LinkedHashMap<>();
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(worked);
        while (block.find()) {
            for (String section : block.group(1).split("(?m)^(?=\\w)")) {
                sections.put(section.substring(0, section.indexOf(':')), section);
            }
            versions.put(versions.size() + 1, BundledPolicy.withSections(String.join("", sections.values())));
        }
        return new PolicyVersions(versions, 1);
    }
}
