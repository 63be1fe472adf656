package io.baton.intake.detection.domain.model;

import io.baton.intake.detection.domain.text.Features;
import java.util.Arrays;

/**
 * How word vectors are kept in a file: a head ("BWV", version of the format), version of the features, dimensions and number
 * of words, then the hash of each word, then the vectors. Numbers have four bytes, the highest first.
 */
public final class WordVectorsFile {
    private static final int MAGIC = 'B' << 24 | 'W' << 16 | 'V' << 8 | 1;
    private static final int HEAD = 16;

    private WordVectorsFile() {}

    /**
     * Reads vectors.
     *
     * @throws IllegalArgumentException when the bytes are no vectors that this release can use, with the reason
     */
    public static WordVectors read(byte[] file) {
        require(file.length >= HEAD, "are cut off");
        require(number(file, 0) == MAGIC, "are not of this format");
        require(number(file, 4) == Features.VERSION, "are of words of another version");
        int dimensions = number(file, 8);
        int count = number(file, 12);
        require(
                dimensions >= 0 && count >= 0 && file.length - HEAD == count * (dimensions + (long) Integer.BYTES),
                "are cut off or have more than their values");
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = number(file, HEAD + i * Integer.BYTES);
        }
        return new WordVectors(dimensions, words, Arrays.copyOfRange(file, HEAD + count * Integer.BYTES, file.length));
    }

    /** Writes vectors: the same vectors give the same bytes. */
    public static byte[] write(WordVectors vectors) {
        int count = vectors.size();
        int values = count * vectors.dimensions();
        byte[] file = new byte[HEAD + count * Integer.BYTES + values];
        put(file, 0, MAGIC);
        put(file, 4, Features.VERSION);
        put(file, 8, vectors.dimensions());
        put(file, 12, count);
        for (int i = 0; i < count; i++) {
            put(file, HEAD + i * Integer.BYTES, vectors.word(i));
        }
        for (int i = 0; i < values; i++) {
            file[HEAD + count * Integer.BYTES + i] = vectors.value(i);
        }
        return file;
    }

    private static int number(byte[] file, int at) {
        return file[at] << 24 | (file[at + 1] & 0xFF) << 16 | (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
    }

    private static void put(byte[] file, int at, int number) {
        for (int i = 0; i < Integer.BYTES; i++) {
            file[at + i] = (byte) (number >>> 24 - 8 * i);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("the vectors " + otherwise);
        }
    }
}
