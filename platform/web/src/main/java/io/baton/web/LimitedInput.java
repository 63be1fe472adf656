package io.baton.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that fails where it gets longer than allowed. */
final class LimitedInput extends FilterInputStream {
    private final Supplier<? extends RuntimeException> tooLong;
    private long left;

    LimitedInput(InputStream input, long most, Supplier<? extends RuntimeException> tooLong) {
        super(input);
        this.left = most;
        this.tooLong = tooLong;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooLong.get();
        }
    }
}
