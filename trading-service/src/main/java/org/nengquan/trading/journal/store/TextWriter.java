package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes values as texts, all with one generator, for making one anew costs a third of writing a line. Good until it fails
 * once; not safe for threads.
 */
final class TextWriter {
    private final Collected text = new Collected();
    private final SequenceWriter values;

    TextWriter(ObjectWriter writer) {
        try {
            values = writer.withRootValueSeparator("").writeValues(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The value as text. */
    String write(Object value) throws IOException {
        values.write(value);
        return text.taken();
    }

    /** What was written since it was taken last, which mostly comes in one piece. */
    private static final class Collected extends Writer {
        private String text = "";

        @Override
        public void write(char[] piece, int from, int length) {
            String next = String.valueOf(piece, from, length);
            text = text.isEmpty() ? next : text + next;
        }

        String taken() {
            String taken = text;
            text = "";
            return taken;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
