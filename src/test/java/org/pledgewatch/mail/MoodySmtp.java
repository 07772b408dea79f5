package org.pledgewatch.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small mail server on the loopback that behaves as it is told, step by step. */
final class MoodySmtp implements AutoCloseable {

    private final ServerSocket door;
    private final Map<Step, Mood> moods = new EnumMap<>(Step.class);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private volatile int mostLetters = Integer.MAX_VALUE;
    private volatile boolean wantsPassword;

    MoodySmtp() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(() -> {
            while (!door.isClosed()) {
                Socket visitor = door.accept();
                open.add(visitor);
                thread(() -> talk(visitor));
            }
        });
    }

    enum Step {
        GREETING("220 moody"),
        EHLO("250 8BITMIME"),
        AUTH("235 welcome"),
        MAIL("250 ok"),
        RCPT("250 ok"),
        DATA("354 go on"),
        BODY(""),
        DOT("250 taken"),
        QUIT("221 bye");

        private final String politely;

        Step(String politely) {
            this.politely = politely;
        }
    }

    /** How it behaves at a step. */
    sealed interface Mood {
        record Says(String answer) implements Mood {}

        /** A letter at a time, slowly. */
        record Dribbles() implements Mood {}

        record Hangs() implements Mood {}

        record Leaves() implements Mood {}
    }

    MoodySmtp at(Step step, Mood mood) {
        moods.put(step, mood);
        return this;
    }

    MoodySmtp wantsPassword() {
        wantsPassword = true;
        return this;
    }

    /** After so many on a connection it has had enough. */
    MoodySmtp takesAtMost(int letters) {
        mostLetters = letters;
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    /** Message-IDs of what it took, in the order of their coming; also where it never said so. */
    List<String> arrived() {
        return arrived;
    }

    private void talk(Socket visitor) throws IOException {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = visitor.getOutputStream();
            int letters = 0;
            boolean goesOn = react(Step.GREETING, out);
            for (String line = goesOn ? in.readLine() : null; line != null; line = goesOn ? in.readLine() : null) {
                Step step = step(line);
                if (step == Step.MAIL && letters++ >= mostLetters) {
                    say("421 enough for today", out);
                    return;
                }
                if (step == Step.EHLO && wantsPassword) {
                    say("250-moody\r\n250-AUTH PLAIN LOGIN", out);
                }
                goesOn = react(step, out);
                if (step == Step.DATA && goesOn && !(moods.get(step) instanceof Mood.Says)) {
                    goesOn = letter(in, out);
                }
                goesOn &= step != Step.QUIT;
            }
        } finally {
            open.remove(visitor);
        }
    }

    private boolean letter(BufferedReader in, OutputStream out) throws IOException {
        if (moods.containsKey(Step.BODY)) {
            in.readLine();
            return react(Step.BODY, out);
        }
        String id = "";
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("message-id: ")) {
                id = line.substring("message-id: ".length());
            }
        }
        if (!(moods.get(Step.DOT) instanceof Mood.Says)) {
            arrived.add(id);
        }
        return react(Step.DOT, out);
    }

    private boolean react(Step step, OutputStream out) throws IOException {
        Mood mood = moods.getOrDefault(step, new Mood.Says(step.politely));
        if (mood instanceof Mood.Says says) {
            say(says.answer(), out);
            return true;
        } else if (mood instanceof Mood.Dribbles) {
            for (char letter : (step.politely + "\r\n").toCharArray()) {
                out.write(letter);
                out.flush();
                pause(5);
            }
            return true;
        } else if (mood instanceof Mood.Hangs) {
            while (!door.isClosed()) {
                pause(20);
            }
        }
        return false;
    }

    private static void say(String answer, OutputStream out) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static Step step(String line) {
        String verb = line.length() < 4 ? "" : line.substring(0, 4).toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "AUTH" -> Step.AUTH;
            case "MAIL" -> Step.MAIL;
            case "RCPT" -> Step.RCPT;
            case "DATA" -> Step.DATA;
            case "QUIT" -> Step.QUIT;
            default -> Step.EHLO;
        };
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Talk {
        void run() throws IOException;
    }

    private static void thread(Talk talk) {
        Thread thread = new Thread(() -> {
            try {
                talk.run();
            } catch (IOException e) {
                // the visitor is gone, or the door is closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket visitor : open) {
            visitor.close();
        }
    }
}
