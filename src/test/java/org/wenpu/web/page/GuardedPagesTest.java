package org.wenpu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedPagesTest {

    @ParameterizedTest
    @MethodSource
    void whatGoesWrongIsSaidInWords(RuntimeException fault, int status, String title) throws IOException {
        var page = new GuardedPages(visit -> {
            throw fault;
        }).page(new Visit(request(), Language.ENGLISH, Messages.all().get(Language.ENGLISH)));
        assertEquals(status, page.status());
        assertEquals(title, page.title());
    }

    static Stream<Arguments> whatGoesWrongIsSaidInWords() {
        return Stream.of(Arguments.of(new Pages.NotFound(), 404, "Not found"),
                Arguments.of(new QueryCancelledException(), 503, "Too long"),
                Arguments.of(new IllegalStateException("for a test"), 500, "Something is wrong"));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(GuardedPagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> "/page/person/x");
    }
}
