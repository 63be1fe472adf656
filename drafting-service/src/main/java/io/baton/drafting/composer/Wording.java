package io.baton.drafting.composer;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates of all languages, parsed once. A template's name is {@code scenario.channel}. */
final class Wording {

    private final Map<String, Engine> engines = new HashMap<>();

    Wording(List<String> languages, List<Scenario> scenarios) {
        for (String language : languages) {
            engines.put(language, engineOf(language, scenarios));
        }
    }

    String render(String language, String name, Map<String, Object> values) {
        Template template = engines.get(language).getTemplate(name);
        return template.data(values).render();
    }

    private static Engine engineOf(String language, List<Scenario> scenarios) {
        Engine engine = Engine.builder()
                .addDefaults()
                .addLocator(name -> source(language, name).map(Wording::located))
                .build();
        for (Scenario scenario : scenarios) {
            for (DraftChannel channel : DraftChannel.values()) {
                String name = BuiltInComposer.nameOf(scenario, channel);
                if (engine.getTemplate(name) == null) {
                    throw new IllegalStateException("there is no wording " + name + " in " + language);
                }
            }
        }
        return engine;
    }

    private static TemplateLocator.TemplateLocation located(String text) {
        return new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                return new StringReader(text);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.empty();
            }
        };
    }

    private static Optional<String> source(String language, String name) {
        try (InputStream file = Wording.class.getResourceAsStream("/wording/" + language + "/" + name + ".txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
