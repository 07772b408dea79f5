package org.pledgewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The processor time that processes have used: user and system, garbage collection and compilation included. */
public final class Cpu {

    private Cpu() {}

    /** Of this Java process. */
    public static Duration ofThisProcess() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    /** Of a process, its children that have ended, and those that live. */
    public static Duration ofTree(ProcessHandle root) {
        return root.descendants().map(Cpu::of).reduce(of(root), Duration::plus);
    }

    /** Linux tells a process's own time and that of its ended children; elsewhere only its own is known. */
    private static Duration of(ProcessHandle process) {
        Path stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = 11; i <= 14; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return Duration.ofMillis(ticks * 10);
        } catch (java.nio.file.NoSuchFileException e) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
