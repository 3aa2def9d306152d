package org.nengquan.e2e.market;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The wires to the database, of which the journal's can be cut while the answer to a COMMIT is on it. */
final class Cable implements AutoCloseable {
    private static final long TIME_TO_COMMIT_MS = 300;

    private final ServerSocket door;
    private final int database;
    private final AtomicReference<CountDownLatch> knife = new AtomicReference<>();

    private Cable(ServerSocket door, int database) {
        this.door = door;
        this.database = database;
    }

    static Cable to(int databasePort) {
        try {
            var cable = new Cable(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()), databasePort);
            Thread.ofVirtual().start(cable::serve);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /**
     * The journal's next COMMIT reaches the database and its answer reaches nobody: the connection that carried it ends.
     *
     * @return opens when that has happened
     */
    CountDownLatch cutInsideTheNextCommit() {
        var cut = new CountDownLatch(1);
        knife.set(cut);
        return cut;
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                var wire = new Wire(client, server);
                Thread.ofVirtual().start(wire::carryQuestions);
                Thread.ofVirtual().start(wire::carryAnswers);
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** One connection. */
    private final class Wire {
        private final Socket client;
        private final Socket server;
        private final Search fence = new Search("fence_shard");
        private final Search commit = new Search("COMMIT\0");
        private volatile boolean silenced;
        private boolean journals;

        Wire(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void carryQuestions() {
            try (client;
                    server) {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                byte[] piece = new byte[16_384];
                for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                    boolean commits = commit.findsIn(piece, length);
                    journals |= fence.findsIn(piece, length);
                    CountDownLatch cut = journals && commits ? knife.getAndSet(null) : null;
                    silenced = silenced || cut != null;
                    out.write(piece, 0, length);
                    out.flush();
                    if (cut != null) {
                        TimeUnit.MILLISECONDS.sleep(TIME_TO_COMMIT_MS);
                        cut.countDown();
                        return;
                    }
                }
            } catch (IOException ended) {
                // as connections do
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        void carryAnswers() {
            try (client;
                    server) {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                byte[] piece = new byte[16_384];
                for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                    if (!silenced) {
                        out.write(piece, 0, length);
                        out.flush();
                    }
                }
            } catch (IOException ended) {
                // as connections do
            }
        }
    }

    /** Looks for a word in a stream that comes in pieces, and finds it also where two pieces share it. */
    private static final class Search {
        private final byte[] word;
        private int matched;

        Search(String word) {
            this.word = word.getBytes(StandardCharsets.US_ASCII);
        }

        boolean findsIn(byte[] piece, int length) {
            boolean found = false;
            for (int i = 0; i < length; i++) {
                int restart = piece[i] == word[0] ? 1 : 0;
                matched = piece[i] == word[matched] ? matched + 1 : restart;
                found |= matched == word.length;
                matched = matched == word.length ? 0 : matched;
            }
            return found;
        }
    }
}
