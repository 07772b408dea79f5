package org.pledgewatch.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server in a process of its own that takes all letters and throws them away; says its port, then serves. */
final class MailSink {

    private MailSink() {}

    public static void main(String[] args) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress())) {
            System.out.println(door.getLocalPort());
            while (true) {
                Socket visitor = door.accept();
                Thread thread = new Thread(() -> talk(visitor));
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void talk(Socket visitor) {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(visitor.getInputStream(), 16_384);
            OutputStream out = visitor.getOutputStream();
            say(out, "220 sink");
            for (String line = line(in); line != null; line = line(in)) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    while (!".".equals(line(in))) {
                        // thrown away
                    }
                    say(out, "250 taken");
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // the visitor left
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
