package org.pledgewatch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warm pages, compressed, and the answer that one is the same, beside nginx serving the same bytes as a file: in turns,
 * in one run, in requests for each second of the serving processes' CPU. Needs nginx and wrk. Arguments: rounds,
 * seconds of each, and of warming up.
 */
final class PagesBench {

    /** One of about 40 KB, of which the goals are, and the largest of all that are much read. */
    private static final List<String> PAGES = List.of("/commitments", "/");

    private static final int[] CONNECTIONS = {64, 512};
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int rounds;
    private final int seconds;
    private final int warming;
    private final Path directory;

    private PagesBench(int rounds, int seconds, int warming) throws IOException {
        this.rounds = rounds;
        this.seconds = seconds;
        this.warming = warming;
        this.directory = Files.createTempDirectory("pledgewatch-pages");
    }

    /** What one turn gave. */
    private record Turn(double perCpuSecond, double p99Millis) {}

    public static void main(String[] args) throws Exception {
        for (String tool : new String[] {"nginx", "wrk"}) {
            if (new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() != 0) {
                System.out.println("The page benchmark was not run: it needs " + tool
                        + " (Debian: apt-get install nginx-light wrk).");
                return;
            }
        }
        new PagesBench(number(args, 0, 5), number(args, 1, 8), number(args, 2, 90)).measure();
    }

    private static int number(String[] args, int place, int otherwise) {
        return place < args.length ? Integer.parseInt(args[place]) : otherwise;
    }

    private void measure() throws Exception {
        try (Serving ours = Serving.pledgewatch(directory)) {
            load(ours.awaitPage(PAGES.get(0)), 64, warming);
            for (String address : PAGES) {
                measure(ours, ours.awaitPage(address));
            }
        }
    }

    private void measure(Serving ours, URI page) throws Exception {
        HttpResponse<byte[]> packed = ask(page);
        try (Serving nginx = Serving.nginx(Files.createTempDirectory(directory, "nginx"), packed)) {
            URI file = nginx.awaitPage("/page.html");
            sameBytes(packed.body(), ask(file).body());
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d bytes compressed; Java %s%n",
                    page.getPath(),
                    packed.body().length,
                    Runtime.version());
            load(page, 64, seconds);
            load(file, 64, 2);
            for (int connections : CONNECTIONS) {
                compare("page", ours, page, nginx, file, connections);
                compare("304", ours, page, nginx, file, connections, "If-None-Match");
            }
        }
    }

    private static void sameBytes(byte[] ours, byte[] theirs) {
        if (!Arrays.equals(ours, theirs)) {
            throw new IllegalStateException("nginx does not serve the same bytes.");
        }
    }

    private HttpResponse<byte[]> ask(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private void compare(
            String what, Serving ours, URI page, Serving nginx, URI file, int connections, String... conditions)
            throws Exception {
        String tag = conditions.length == 0 ? null : tag(page);
        String theirs = conditions.length == 0 ? null : tag(file);
        List<Turn> mine = new ArrayList<>();
        List<Turn> peers = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            mine.add(turn(ours, page, connections, tag));
            peers.add(turn(nginx, file, connections, theirs));
        }
        double requests = median(mine.stream().map(Turn::perCpuSecond).toList());
        double peer = median(peers.stream().map(Turn::perCpuSecond).toList());
        double p99 = median(mine.stream().map(Turn::p99Millis).toList());
        double peerP99 = median(peers.stream().map(Turn::p99Millis).toList());
        System.out.printf(
                Locale.ROOT,
                "%-4s %3d connections: %7.0f requests/CPU-s, nginx %7.0f, ratio %.2f; p99 %6.1f ms, nginx %6.1f ms,"
                        + " ratio %.2f (medians of %d)%n",
                what,
                connections,
                requests,
                peer,
                requests / peer,
                p99,
                peerP99,
                p99 / peerP99,
                rounds);
    }

    private String tag(URI address) throws IOException, InterruptedException {
        return ask(address).headers().firstValue("ETag").orElseThrow();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private Turn turn(Serving server, URI address, int connections, String tag) throws Exception {
        Duration before = server.cpu();
        String said = load(address, connections, seconds, tag);
        double cpu = server.cpu().minus(before).toMillis() / 1000.0;
        Matcher slowest = find(SLOWEST, said);
        double unit = switch (slowest.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
        return new Turn(
                Long.parseLong(find(REQUESTS, said).group(1)) / cpu, Double.parseDouble(slowest.group(1)) * unit);
    }

    private static Matcher find(Pattern what, String said) {
        Matcher found = what.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk said:\n" + said);
        }
        return found;
    }

    private static String load(URI address, int connections, int seconds) throws Exception {
        return load(address, connections, seconds, null);
    }

    private static String load(URI address, int connections, int seconds, String tag) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "30s", "--latency"));
        command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        if (tag != null) {
            command.addAll(List.of("-H", "If-None-Match: " + tag));
        }
        command.add(address.toString());
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || FAILED.matcher(said).find()) {
            throw new IllegalStateException("wrk said:\n" + said);
        }
        return said;
    }
}
