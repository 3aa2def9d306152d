package org.nengquan.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The cable between the application and its database, which a test can cut: connections break, and new ones break at
 * once. The door itself stays open, because a port that is given back may be somebody else's a moment later.
 */
public final class Cable {

    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int farPort;
    private final Supplier<Tap> taps;
    private final ServerSocket door;
    private volatile boolean whole = true;

    /** Put between the two ends of one connection; to fail ends the connection. */
    public interface Tap {

        /** What the application says. */
        default OutputStream questions(OutputStream toDatabase) {
            return toDatabase;
        }

        /** What the database says. */
        default OutputStream answers(OutputStream toApplication) {
            return toApplication;
        }
    }

    /** Leads to this port of this machine. */
    public Cable(int farPort) {
        this(farPort, () -> new Tap() {});
    }

    /** Leads to this port of this machine, with a tap on each connection. */
    public Cable(int farPort, Supplier<Tap> taps) {
        this.farPort = farPort;
        this.taps = taps;
        this.door = open();
        Thread.ofVirtual().start(this::accept);
    }

    /** Where the application finds the near end. */
    public int port() {
        return door.getLocalPort();
    }

    /** Breaks what is connected and whatever connects from now on. */
    public void cut() {
        whole = false;
        ends.forEach(Cable::close);
        ends.clear();
    }

    /** Lets new connections through again. */
    public void mend() {
        whole = true;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException broken) {
                // one connection could not be made; the next one may
            }
        }
    }

    private void connect(Socket near) throws IOException {
        if (!whole) {
            near.close();
            return;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), farPort);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        ends.add(near);
        ends.add(far);
        var tap = taps.get();
        Thread.ofVirtual().start(() -> copy(near, far, tap::questions));
        Thread.ofVirtual().start(() -> copy(far, near, tap::answers));
        if (!whole) {
            cut();
        }
    }

    private static void copy(Socket from, Socket to, UnaryOperator<OutputStream> tapped) {
        try (from;
                to) {
            from.getInputStream().transferTo(tapped.apply(to.getOutputStream()));
        } catch (IOException broken) {
            // the other direction notices by the closed sockets
        }
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // that was the intention
        }
    }
}
