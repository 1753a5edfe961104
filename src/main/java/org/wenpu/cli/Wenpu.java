package org.wenpu.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: wenpu COMMAND. Without arguments it does its main job, {@link Run}. */
@Command(name = "wenpu", versionProvider = Wenpu.Version.class, mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Reads Chinese official news and writes a knowledge graph.",
        subcommands = {Run.class, Extract.class, Build.class, Remove.class, Load.class, Dump.class, Query.class,
            Queries.class, Serve.class, Explain.class, Evaluate.class, Check.class, Train.class,
            TrainObjects.class})
public final class Wenpu implements Runnable {

    /** Some article failed, or a check did not hold; the rest is done. */
    static final int SOME_FAILED = 1;
    /** Wrong usage, or a wrong file of ours. */
    static final int WRONG_USAGE = 2;

    private static final String UNREADABLE = "\uFFFD";

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error came from.")
    private boolean debug;

    public static void main(String[] arguments) {
        var exitCode = execute(Console.standard(), arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs a command and returns its exit code. */
    static int execute(Console console, String... arguments) {
        if (Arrays.stream(arguments).anyMatch(argument -> argument.contains(UNREADABLE))) {
            console.complain("wenpu: the arguments cannot be read in the locale's encoding; "
                    + "expected a UTF-8 locale, such as LANG=C.UTF-8");
            return WRONG_USAGE;
        }
        var program = new Wenpu();
        return new CommandLine(program, commands(console)).setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler((e, given) -> program.misused(e, console))
                .setExecutionExceptionHandler((e, command, parsed) -> program.failed(e, console))
                .execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command; expected one of "
                + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version that the jar says it is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var packaged = Wenpu.class.getPackage().getImplementationVersion();
            return new String[] {"wenpu " + (packaged == null ? "(not packaged)" : packaged)};
        }
    }

    private int misused(ParameterException e, Console console) {
        console.complain("wenpu: " + e.getMessage().lines().findFirst().orElse("wrong usage") + " (see "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return WRONG_USAGE;
    }

    private int failed(Exception e, Console console) {
        console.complain("wenpu: " + Errors.line(e));
        if (debug) {
            e.printStackTrace(console.err());
        }
        return WRONG_USAGE;
    }

    private static IFactory commands(Console console) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (var constructor : type.getDeclaredConstructors()) {
                    if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Console.class})) {
                        return type.cast(constructor.newInstance(console));
                    }
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
    }
}
