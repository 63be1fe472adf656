package io.baton.intake.detection.domain.model;

import io.baton.intake.detection.domain.text.Features;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a model is kept in a file: a head ("BLM", version of the format, version of the features, bits, labels), the bias of
 * each row, scale, slope and offset, the dimensions and, unless there are none, the fingerprint of the word vectors and the
 * slants, then the features that have a weight, each as its distance from the one before and a
 * weight for each row. Numbers are unsigned and of variable length (seven bits a byte, the lowest first); floats are the
 * four bytes of IEEE 754, the highest first.
 */
public final class ModelFile {
    private static final byte[] MAGIC = {'B', 'L', 'M', 2};

    private final WordVectors vectors;
    private byte[] bytes;
    private int at;

    private ModelFile(byte[] bytes, WordVectors vectors) {
        this.bytes = bytes;
        this.vectors = vectors;
    }

    /**
     * Reads a model.
     *
     * @param vectors of which the model is told where it was trained with some; they must be the same ones
     * @throws IllegalArgumentException when the bytes are not a model that this release can use, with the reason
     */
    public static LinearModel read(byte[] file, WordVectors vectors) {
        try {
            return new ModelFile(file.clone(), vectors).model();
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the model is cut off or broken", e);
        }
    }

    /** Writes a model: the same model gives the same bytes. */
    public static byte[] write(LinearModel model) {
        ModelFile file = new ModelFile(new byte[1 << 16], WordVectors.NONE);
        file.put(model);
        return Arrays.copyOf(file.bytes, file.at);
    }

    private LinearModel model() {
        for (byte expected : MAGIC) {
            require(bytes[at++] == expected, "is not a model of this format");
        }
        require(number() == Features.VERSION, "was trained on features of another version");
        int bits = number();
        require(bits >= 1 && bits <= 20, "has weights for " + bits + " bits");
        List<String> labels = new ArrayList<>();
        int count = number();
        for (int i = 0; i < count; i++) {
            labels.add(text());
        }
        float[] bias = new float[LinearModel.rowsOf(count)];
        for (int row = 0; row < bias.length; row++) {
            bias[row] = real();
        }
        float scale = real();
        float slope = real();
        float offset = real();
        int dimensions = number();
        WordVectors used = dimensions == 0 ? WordVectors.NONE : vectors;
        require(dimensions == used.dimensions(), "was trained with other word vectors");
        float[] slants = new float[bias.length * dimensions];
        if (dimensions > 0) {
            require(whole() == used.fingerprint(), "was trained with other word vectors");
            for (int i = 0; i < slants.length; i++) {
                slants[i] = real();
            }
        }
        return new LinearModel(labels, bits, weights(bits, bias.length), bias, scale, slope, offset, used, slants);
    }

    private byte[] weights(int bits, int rows) {
        byte[] weights = new byte[rows << bits];
        int feature = -1;
        for (int left = number(); left > 0; left--) {
            feature += number();
            System.arraycopy(bytes, at, weights, feature * rows, rows);
            at += rows;
        }
        require(at == bytes.length, "has more than its weights");
        return weights;
    }

    private void put(LinearModel model) {
        for (byte each : MAGIC) {
            put(each);
        }
        putNumber(Features.VERSION);
        putNumber(model.bits());
        putNumber(model.labels().size());
        model.labels().forEach(this::putText);
        int rows = LinearModel.rowsOf(model.labels().size());
        for (int row = 0; row < rows; row++) {
            putReal(model.bias(row));
        }
        putReal(model.scale());
        putReal(model.slope());
        putReal(model.offset());
        putSlants(model, rows);
        putWeights(model, rows);
    }

    private void putSlants(LinearModel model, int rows) {
        putNumber(model.dimensions());
        if (model.dimensions() > 0) {
            putWhole(model.vectorsFingerprint());
        }
        for (int i = 0; i < rows * model.dimensions(); i++) {
            putReal(model.slant(i));
        }
    }

    private void putWeights(LinearModel model, int rows) {
        int[] used = new int[1 << model.bits()];
        int count = 0;
        for (int feature = 0; feature < used.length; feature++) {
            if (isUsed(model, feature, rows)) {
                used[count++] = feature;
            }
        }
        putNumber(count);
        int before = -1;
        for (int i = 0; i < count; i++) {
            putNumber(used[i] - before);
            before = used[i];
            for (int row = 0; row < rows; row++) {
                put(model.weight(used[i] * rows + row));
            }
        }
    }

    private static boolean isUsed(LinearModel model, int feature, int rows) {
        for (int row = 0; row < rows; row++) {
            if (model.weight(feature * rows + row) != 0) {
                return true;
            }
        }
        return false;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("the model has a number that is too long");
    }

    private float real() {
        return Float.intBitsToFloat(whole());
    }

    private int whole() {
        int whole = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            whole = whole << 8 | bytes[at++] & 0xFF;
        }
        return whole;
    }

    private String text() {
        int length = number();
        String text = new String(Arrays.copyOfRange(bytes, at, at + length), StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private void putNumber(int number) {
        int rest = number;
        while (rest > 0x7F) {
            put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    private void putReal(float real) {
        putWhole(Float.floatToIntBits(real));
    }

    private void putWhole(int whole) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((byte) (whole >>> shift));
        }
    }

    private void putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        putNumber(encoded.length);
        for (byte each : encoded) {
            put(each);
        }
    }

    private void put(byte each) {
        if (at == bytes.length) {
            bytes = Arrays.copyOf(bytes, at * 2);
        }
        bytes[at++] = each;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("the model " + otherwise);
        }
    }
}
