package org.nengquan.probe;

import java.time.Clock;
import java.util.List;

/** The program: {@code verify}, {@code watch} or {@code order}, or several of them one after the other. */
final class Probe {
    private static final int WRONG_COMMAND = 2;

    private Probe() {}

    public static void main(String[] arguments) {
        var settings = new Settings(System.getenv());
        try {
            int status = run(List.of(arguments), settings);
            if (status >= 0) {
                System.exit(status);
            }
        } catch (Trouble trouble) {
            System.err.println("probe: " + trouble.getMessage());
            System.exit(1);
        }
    }

    /** Does one after the other, to the first that fails. The status to end with; negative to go on. */
    static int run(List<String> commands, Settings settings) {
        int status = commands.isEmpty() ? run("", settings) : 0;
        for (int i = 0; i < commands.size() && status == 0; i++) {
            status = run(commands.get(i), settings);
        }
        return status;
    }

    private static int run(String command, Settings settings) {
        return switch (command) {
            case "verify" -> verify(settings);
            case "watch" -> watch(settings);
            case "order" -> order(settings);
            default -> {
                System.err.println("probe: verify, watch or order? See deploy/probe/README.md.");
                yield WRONG_COMMAND;
            }
        };
    }

    private static int verify(Settings settings) {
        List<Check> checks = verification(settings).round();
        checks.forEach(System.out::println);
        long wrong = checks.stream().filter(check -> !check.ok()).count();
        System.out.println(checks.size() + " checks, " + wrong + " differ");
        return wrong == 0 ? 0 : 1;
    }

    private static int watch(Settings settings) {
        var watch = new Watch(verification(settings), settings.port(), Clock.systemUTC()).start(settings.every());
        Runtime.getRuntime().addShutdownHook(new Thread(watch::close));
        return -1;
    }

    private static int order(Settings settings) {
        String key = "probe-" + Clock.systemUTC().millis();
        System.out.println(new TestOrder(door(settings), settings, key).run());
        return 0;
    }

    private static Verification verification(Settings settings) {
        return new Verification(door(settings), settings.auditor());
    }

    private static Door door(Settings settings) {
        return new Door(settings.gateway(), settings.realm());
    }
}
