package org.nengquan.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
public final class Ports {

    private static final int CONNECT_MILLIS = 500;
    private static final int LOWEST = 20_000;
    private static final int HOW_MANY = 12_000;

    private Ports() {}

    /**
     * A port that nobody listens on now, from below the range that systems hand out to outgoing connections: a server
     * that stops and starts again on it finds it free.
     */
    public static int free() {
        while (true) {
            int port = LOWEST + ThreadLocalRandom.current().nextInt(HOW_MANY);
            if (canBind(port)) {
                return port;
            }
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody accepts connections on it. */
    public static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
