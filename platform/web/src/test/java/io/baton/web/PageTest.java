package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Cursor FIRST = new Cursor(Instant.parse("2026-03-01T10:00:00.000001Z"), new UUID(1, 1));
    private static final Cursor SECOND = new Cursor(Instant.parse("2026-03-01T09:00:00Z"), new UUID(1, 2));

    @Test
    void hasNoNextCursorWhenAllRowsFit() {
        assertThat(Page.of(List.of(FIRST, SECOND), 2, row -> row).nextCursor()).isNull();
    }

    @Test
    void pointsBehindTheLastRowShownWhenThereIsOneMore() {
        Page<Cursor> page = Page.of(List.of(FIRST, SECOND), 1, row -> row);

        assertThat(page.items()).containsExactly(FIRST);
        assertThat(Cursor.decode(page.nextCursor())).contains(FIRST);
    }

    @Test
    void pointsBehindTextsToo() {
        TextCursor last = new TextCursor(List.of("billing|eu", "L2"));
        Page<TextCursor> page = Page.of(List.of(last, last), 1, row -> row);

        assertThat(TextCursor.decode(page.nextCursor(), 2)).contains(last);
        assertThat(TextCursor.decode(page.nextCursor(), 1)).isEmpty();
        assertThat(TextCursor.decode("%%%", 1)).isEmpty();
        assertThat(TextCursor.decode("gA", 1)).isEmpty();
    }

    @Test
    void refusesCursorsThatItDidNotMake() {
        for (String forged : List.of(
                "",
                "x",
                "bm90IGEgY3Vyc29y",
                "MXwy",
                "%%%",
                new Cursor(Instant.MAX, new UUID(1, 1)).encoded(),
                new Cursor(Instant.parse("-0001-01-01T00:00:00Z"), new UUID(1, 1)).encoded())) {
            assertThat(Cursor.decode(forged)).as(forged).isEmpty();
        }
    }
}
