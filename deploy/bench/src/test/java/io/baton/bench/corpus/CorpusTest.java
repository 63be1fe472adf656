package io.baton.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @Test
    void readsTextsTurnsAndLabels(@TempDir Path directory) throws IOException {
        Path messages = Files.createDirectory(directory.resolve("messages"));
        Files.writeString(
                messages.resolve("own.jsonl"),
                """
                {"id":"a","dataset":"own","split":"dev","text":"Hello","label":{"rude":false,"kind":"greeting","odd":null}}

                {"id":"b","dataset":"own","split":"held","label":{"all":["x","y"]},"turns":[{"speaker":"bot","text":"Yes?"},
                """.stripTrailing() + "{\"speaker\":\"customer\",\"text\":\"No\",\"intents\":[\"deny\"]}]}\n");

        Corpus corpus = Corpus.read(directory);

        Row dev = corpus.dev("own").get(0);
        assertThat(dev.messages()).containsExactly("Hello");
        assertThat(dev.flag("rude")).contains(false);
        assertThat(dev.flag("odd")).isEmpty();
        assertThat(dev.name("kind")).contains("greeting");
        Row held = corpus.held("own").get(0);
        assertThat(held.messages()).containsExactly("No");
        assertThat(held.turns().get(1).intents()).containsExactly("deny");
        assertThat(held.names("all")).isEqualTo(List.of("x", "y"));
        assertThat(corpus.rows("other")).isEmpty();
    }

    @Test
    void readsWhatCustomersSayInWholeConversations(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("own.jsonl"), "{\"id\":\"a\",\"text\":\"Hello\"}\n");
        assertThat(Corpus.read(directory).customerMessages()).isEmpty();
        Files.writeString(directory.resolve("conversations.ndjson"), """
                {"data":{"author":{"kind":"CUSTOMER"},"text":"Where is it?"}}
                {"data":{"author":{"kind":"BOT"},"text":"On its way."}}
                {"data":{"author":{"kind":"CUSTOMER"}}}
                {"data":{"author":{"kind":"CUSTO
                """);
        assertThat(Corpus.read(directory).customerMessages()).containsExactly("Where is it?");
    }

    @Test
    void aDirectoryWithoutDataIsRefused(@TempDir Path directory) {
        assertThatThrownBy(() -> Corpus.read(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has no *.jsonl to read.");
    }
}
