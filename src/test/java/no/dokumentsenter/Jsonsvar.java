package no.dokumentsenter;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer of a stand-in for a foreign server that speaks JSON. */
public final class Jsonsvar {
    private Jsonsvar() {}

    public static void send(HttpExchange kall, String json) throws IOException {
        var innhold = json.getBytes(StandardCharsets.UTF_8);
        kall.getResponseHeaders().set("Content-Type", "application/json");
        kall.sendResponseHeaders(200, innhold.length);
        kall.getResponseBody().write(innhold);
        kall.close();
    }
}
