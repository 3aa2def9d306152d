package org.nengquan.e2e.market;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.nengquan.stack.Cable;

/**
 * Cuts the journal's connection to the database while the answer to a commit is on it. A batch is one statement that commits
 * by itself: it carries the orders, and ends with PostgreSQL's Sync.
 */
final class Knife {
    private static final long TIME_TO_COMMIT_MS = 300;

    private final AtomicReference<CountDownLatch> drawn = new AtomicReference<>();

    /**
     * The journal's next batch of orders reaches the database and the answer to its commit reaches nobody: the connection
     * that carried it ends.
     *
     * @return opens when that has happened
     */
    CountDownLatch cutInsideTheNextCommit() {
        var cut = new CountDownLatch(1);
        drawn.set(cut);
        return cut;
    }

    /** For one connection. */
    Cable.Tap tap() {
        return new Tap();
    }

    private final class Tap implements Cable.Tap {
        private final Search fence = new Search("fence_journal");
        private final Search order = new Search("\"place-order\"");
        private final Search sync = new Search("S\0\0\0\4");
        private volatile boolean silenced;
        private boolean journals;
        private boolean carriesOrders;

        @Override
        public OutputStream questions(OutputStream toDatabase) {
            return new FilterOutputStream(toDatabase) {
                @Override
                public void write(byte[] piece, int from, int length) throws IOException {
                    journals |= fence.findsIn(piece, from, length);
                    carriesOrders |= order.findsIn(piece, from, length);
                    boolean ends = sync.findsIn(piece, from, length);
                    CountDownLatch cut = journals && carriesOrders && ends ? drawn.getAndSet(null) : null;
                    carriesOrders &= !ends;
                    silenced = silenced || cut != null;
                    out.write(piece, from, length);
                    if (cut != null) {
                        end(cut);
                    }
                }
            };
        }

        @Override
        public OutputStream answers(OutputStream toApplication) {
            return new FilterOutputStream(toApplication) {
                @Override
                public void write(byte[] piece, int from, int length) throws IOException {
                    if (!silenced) {
                        out.write(piece, from, length);
                    }
                }
            };
        }

        private static void end(CountDownLatch cut) throws IOException {
            try {
                TimeUnit.MILLISECONDS.sleep(TIME_TO_COMMIT_MS);
            } catch (InterruptedException stopped) {
                throw new InterruptedIOException();
            }
            cut.countDown();
            throw new IOException("cut");
        }
    }

    /** Looks for a word in a stream that comes in pieces, and finds it also where two pieces share it. */
    private static final class Search {
        private final byte[] word;
        private int matched;

        Search(String word) {
            this.word = word.getBytes(StandardCharsets.US_ASCII);
        }

        boolean findsIn(byte[] piece, int from, int length) {
            boolean found = false;
            for (int i = from; i < from + length; i++) {
                int restart = piece[i] == word[0] ? 1 : 0;
                matched = piece[i] == word[matched] ? matched + 1 : restart;
                found |= matched == word.length;
                matched = matched == word.length ? 0 : matched;
            }
            return found;
        }
    }
}
