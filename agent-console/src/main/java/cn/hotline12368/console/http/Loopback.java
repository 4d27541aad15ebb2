package cn.hotline12368.console.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether a request comes from this very machine. */
public final class Loopback {

    private Loopback() {}

    /** @param address as the connection has it, never a name: nothing is looked up */
    public static boolean is(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
