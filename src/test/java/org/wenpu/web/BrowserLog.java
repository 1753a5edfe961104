package org.wenpu.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/** What a browser said on its console, and what it asked for. */
final class BrowserLog {

    private final Logs logs;
    private final List<String> errors = new ArrayList<>();
    private final List<URI> requests = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    BrowserLog(Logs logs) {
        this.logs = logs;
    }

    /** Forgets what was before. */
    void clear() {
        read();
        errors.clear();
        requests.clear();
        open.clear();
    }

    /** The errors on the console, those of the Content-Security-Policy among them. */
    List<String> errors() {
        read();
        return List.copyOf(errors);
    }

    /** The addresses that were asked for. */
    List<URI> requests() {
        read();
        return List.copyOf(requests);
    }

    /** Whether every request has its answer. */
    boolean settled() {
        read();
        return open.isEmpty();
    }

    /** A log gives each entry once. */
    private void read() {
        entries(LogType.BROWSER).filter(entry -> entry.getLevel() == Level.SEVERE)
                .forEach(entry -> errors.add(entry.getMessage()));
        entries(LogType.PERFORMANCE).map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
                .map(entry -> entry.getAsJsonObject("message")).forEach(this::note);
    }

    private Stream<LogEntry> entries(String log) {
        return StreamSupport.stream(logs.get(log).spliterator(), false);
    }

    private void note(JsonObject event) {
        var details = event.getAsJsonObject("params");
        switch (event.get("method").getAsString()) {
            case "Network.requestWillBeSent" -> sent(details);
            case "Network.loadingFinished", "Network.loadingFailed" -> open.remove(identifier(details));
            default -> {
            }
        }
    }

    private void sent(JsonObject details) {
        var address = details.getAsJsonObject("request").get("url").getAsString();
        if (address.startsWith("http")) {
            requests.add(URI.create(address));
            open.add(identifier(details));
        }
    }

    private static String identifier(JsonObject details) {
        return details.get("requestId").getAsString();
    }
}
