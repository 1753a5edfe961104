package org.wenpu.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wenpu.query.Parameter;
import org.wenpu.query.QueryLibrary;
import org.wenpu.query.Question;
import picocli.CommandLine.Command;

@Command(name = "queries", description = "Lists the questions of the library.")
final class Queries implements Callable<Integer> {

    private final Console console;

    Queries(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QueryLibrary.standard().questions().forEach(question -> console.say(lines(question)));
        return 0;
    }

    private static String lines(Question question) {
        return question.name() + "\n    " + question.chinese() + "\n    " + question.english() + "\n"
                + question.parameters().stream().map(Queries::line).collect(Collectors.joining());
    }

    private static String line(Parameter parameter) {
        return "    --set %s=%s  %s; %s\n".formatted(parameter.name(), parameter.defaultText(), parameter.chinese(),
                parameter.english());
    }
}
