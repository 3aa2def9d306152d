package org.nengquan.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between the application and its database, which a test can cut: connections break, new ones are refused. */
final class Cable {

    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int farPort;
    private final int nearPort;
    private volatile ServerSocket door;

    Cable(int farPort) {
        this.farPort = farPort;
        this.door = open(0);
        this.nearPort = door.getLocalPort();
        accept(door);
    }

    int port() {
        return nearPort;
    }

    void cut() {
        close(door);
        ends.forEach(Cable::close);
        ends.clear();
    }

    void mend() {
        door = open(nearPort);
        accept(door);
    }

    private void accept(ServerSocket server) {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    connect(server.accept());
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void connect(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), farPort);
        ends.add(near);
        ends.add(far);
        Thread.ofVirtual().start(() -> copy(near, far));
        Thread.ofVirtual().start(() -> copy(far, near));
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // the other direction notices by the closed sockets
        }
    }

    private static ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyBroken) {
            // that was the intention
        }
    }
}
