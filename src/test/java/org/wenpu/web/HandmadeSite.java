package org.wenpu.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A page made by hand, and what it may ask for, under a strict Content-Security-Policy. */
final class HandmadeSite implements AutoCloseable {

    private static final int SLOW_MILLIS = 500;

    private final HttpServer server;
    private volatile String body = "";

    HandmadeSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What stands on the page. */
    void show(String html) {
        body = html;
    }

    URI page(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var languages = exchange.getRequestHeaders().getFirst("Accept-Language");
        switch (exchange.getRequestURI().getPath()) {
            case "/script.js" -> send(exchange, "text/javascript", "document.title = 'changed'");
            case "/slow.js" -> send(exchange, "text/javascript",
                    "fetch('/slow').then(answer => answer.text()).then(text => document.title = text)");
            case "/slow" -> {
                pause();
                send(exchange, "text/plain", "answered");
            }
            case "/paper.css" -> send(exchange, "text/css", "p { display: none }");
            case "/language" -> send(exchange, "text/html", html(languages));
            default -> send(exchange, "text/html", html(body));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String html(String content) {
        return """
                <!doctype html><html lang='en'><title>page</title><link rel='icon' href='data:,'>
                <meta name='viewport' content='width=device-width'><main><h1>page</h1><div>%s</div></main></html>
                """.formatted(content);
    }

    private static void send(HttpExchange exchange, String type, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src * data:");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
