package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface, the only one the servers listen on. */
final class Ports {

    static final String HOST = "127.0.0.1";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Ports() {}

    /** The wanted port if nobody listens on it, any free one if the wanted port is 0. */
    static int claim(String server, int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw StartFailure.portInUse(server, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
