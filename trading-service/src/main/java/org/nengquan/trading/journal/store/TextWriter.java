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

    /** What was written since it was taken last: the generator hands over in pieces what is longer than a few characters. */
    private static final class Collected extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] piece, int from, int length) {
            text.append(piece, from, length);
        }

        String taken() {
            String taken = text.toString();
            text.setLength(0);
            return taken;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
