package io.baton.vectors;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** all-MiniLM-L6-v2, quantised, by ONNX: the mean of a text's tokens, of length 1. */
final class SentenceEmbedding implements AutoCloseable {
    static final int DIMENSIONS = 384;

    private static final int BATCH = 64;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    SentenceEmbedding() throws IOException, OrtException {
        try (InputStream model = SentenceEmbedding.class.getResourceAsStream("/all-minilm-l6-v2-q.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
        }
    }

    /** The embedding of each text, given as its tokens with those at its ends. */
    List<float[]> of(List<long[]> texts) throws OrtException {
        float[][] embeddings = new float[texts.size()][];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < embeddings.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> texts.get(i).length));
        int from = 0;
        while (from < embeddings.length) {
            int length = texts.get(order.get(from)).length;
            int to = from;
            while (to < embeddings.length && to - from < BATCH && texts.get(order.get(to)).length == length) {
                to++;
            }
            embed(texts, order.subList(from, to), length, embeddings);
            from = to;
        }
        return Arrays.asList(embeddings);
    }

    /** Only texts of one length go together, so that none is padded and each comes out as it would alone. */
    private void embed(List<long[]> texts, List<Integer> batch, int length, float[][] embeddings) throws OrtException {
        long[] tokens = new long[batch.size() * length];
        for (int i = 0; i < batch.size(); i++) {
            System.arraycopy(texts.get(batch.get(i)), 0, tokens, i * length, length);
        }
        long[] mask = new long[tokens.length];
        Arrays.fill(mask, 1);
        long[] shape = {batch.size(), length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[mask.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            float[] states = ((OnnxTensor) result.get(0)).getFloatBuffer().array();
            for (int i = 0; i < batch.size(); i++) {
                embeddings[batch.get(i)] = mean(states, i * length, length);
            }
        }
    }

    private static float[] mean(float[] states, int first, int length) {
        float[] mean = new float[DIMENSIONS];
        for (int token = first; token < first + length; token++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                mean[d] += states[token * DIMENSIONS + d];
            }
        }
        double square = 0;
        for (float value : mean) {
            square += value * value;
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            mean[d] = (float) (mean[d] / Math.sqrt(square));
        }
        return mean;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
