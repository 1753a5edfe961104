package org.wenpu.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says in plain text why a request is not answered. */
public final class Refusal {

    private Refusal() {
    }

    /** Does nothing where an answer is on its way already. */
    public static void send(HttpServletResponse response, int status, String reason) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((reason.strip() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What to say where none of the forms of an answer is accepted. */
    public static String ofForms(List<String> forms) {
        return "no form of the answer is accepted; expected one of " + String.join(", ", forms);
    }
}
