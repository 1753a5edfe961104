package org.wenpu;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The main job as users run it: the jar in a process of its own, which serves the seed articles until it is closed. */
public final class MainJob implements AutoCloseable {

    private static final String ADDRESS = "Pages";
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final Path errors;
    private final BufferedReader lines;
    private final URI address;

    private MainJob(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
        this.address = URI.create(lines.lines().filter(line -> line.startsWith(ADDRESS)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the main job ended: " + errors()))
                .substring(ADDRESS.length()).strip());
    }

    /** Starts it on a free port; returns when it serves. Store and dumps stand in the folder. */
    public static MainJob start(Path folder) throws IOException {
        var errors = folder.resolve("errors.txt");
        var process = jar("run", "--port", "0", "--store", folder.resolve("store").toString(),
                "--dumps", folder.resolve("dumps").toString()).redirectError(errors.toFile()).start();
        return new MainJob(process, errors);
    }

    /** A command of the jar. */
    public static ProcessBuilder jar(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-jar", System.getProperty("wenpu.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Where it serves: http://localhost:3030/ */
    public URI address() {
        return address;
    }

    public Process process() {
        return process;
    }

    /** What it prints from now on, until it ends. */
    public List<String> rest() {
        return lines.lines().toList();
    }

    /** What it complained of. */
    public List<String> errors() {
        try {
            return Files.readAllLines(errors);
        } catch (IOException e) {
            throw new IllegalStateException("read " + errors, e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
