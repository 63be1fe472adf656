package io.baton.vectors;

import ai.onnxruntime.OrtException;
import io.baton.bench.corpus.Corpus;
import io.baton.intake.detection.domain.model.WordVectors;
import io.baton.intake.detection.domain.model.WordVectorsFile;
import io.baton.intake.detection.domain.text.Features;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a vector of each word by pushing it through a sentence embedding alone, keeps the axes along which words differ
 * most, and makes frequent words shorter (smooth inverse frequency: Arora, Liang, Ma 2017; the idea of distilling is that
 * of Model2Vec).
 */
public final class DistilVectors {
    private static final int AXES = 256;
    private static final int LEAST_OFTEN = 2;
    private static final double SMOOTHING = 1e-3;
    /** Values beyond so many times the usual one are cut, so that the usual ones keep their digits. */
    private static final double LARGEST = 6;

    private static final Path HOME = Path.of("intake-service/src/main/resources/detection/words.vectors");

    private DistilVectors() {}

    /** Arguments: the checkout, and the directory with the labelled messages. */
    public static void main(String[] arguments) throws IOException, OrtException {
        Path file = Path.of(arguments[0]).resolve(HOME);
        Map<String, Integer> counts = CommonWords.counted(Corpus.read(Path.of(arguments[1])));
        WordPieces pieces = WordPieces.read();
        Map<String, long[]> tokens = new LinkedHashMap<>();
        pieces.words().forEach(word -> pieces.tokens(word).ifPresent(each -> tokens.put(word, each)));
        counts.forEach((word, often) -> {
            if (often >= LEAST_OFTEN) {
                pieces.tokens(word).ifPresent(each -> tokens.putIfAbsent(word, each));
            }
        });
        List<double[]> vectors;
        try (SentenceEmbedding embedding = new SentenceEmbedding()) {
            vectors = PrincipalAxes.along(embedding.of(List.copyOf(tokens.values())), AXES);
        }
        WordVectors whole = whole(List.copyOf(tokens.keySet()), vectors, counts);
        byte[] written = WordVectorsFile.write(whole);
        Files.write(file, written);
        System.out.println(whole.size() + " words, " + written.length + " bytes");
    }

    private static WordVectors whole(List<String> words, List<double[]> vectors, Map<String, Integer> counts) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double square = 0;
        for (double[] vector : vectors) {
            for (double value : vector) {
                square += value * value;
            }
        }
        double scale = Byte.MAX_VALUE / (LARGEST * Math.sqrt(square / vectors.size() / AXES));
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<byte[]> values = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            Features features = Features.of(words.get(i));
            if (features.words() == 1 && places.putIfAbsent(features.word(0), values.size()) == null) {
                double weight = SMOOTHING / (SMOOTHING + counts.getOrDefault(words.get(i), 0) / all);
                values.add(whole(vectors.get(i), scale * weight));
            }
        }
        byte[] joined = new byte[values.size() * AXES];
        for (int i = 0; i < values.size(); i++) {
            System.arraycopy(values.get(i), 0, joined, i * AXES, AXES);
        }
        int[] hashes = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new WordVectors(AXES, hashes, joined);
    }

    private static byte[] whole(double[] vector, double scale) {
        byte[] whole = new byte[vector.length];
        for (int d = 0; d < whole.length; d++) {
            long rounded = Math.round(vector[d] * scale);
            whole[d] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
        }
        return whole;
    }
}
