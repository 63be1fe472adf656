package io.baton.drafting.composer.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings worded text into its final layout: steps numbered, no trailing spaces, at most one blank line. */
final class Layout {

    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");
    private static final String STEP = "#. ";

    private Layout() {}

    static String tidy(String text) {
        int[] number = {0};
        List<String> lines = text.lines()
                .map(line -> SPACES.matcher(line.strip()).replaceAll(" "))
                .map(line -> line.startsWith(STEP) ? ++number[0] + ". " + line.substring(STEP.length()) : line)
                .toList();
        return BLANK_LINES
                .matcher(lines.stream().collect(Collectors.joining("\n")))
                .replaceAll("\n\n")
                .strip();
    }
}
