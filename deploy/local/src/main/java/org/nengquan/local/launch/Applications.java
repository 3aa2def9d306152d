package org.nengquan.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.ServerFailure;

/** The six applications as child processes. Safe for threads. */
final class Applications {
    private static final Duration TO_STOP = Duration.ofSeconds(20);
    private static final List<String> JVM = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+AutoCreateSharedArchive",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    private final Workspace workspace;
    private final Environment environment;
    private final ProcessRegister register;
    private final Map<Application, ChildProcess> running = new EnumMap<>(Application.class);

    Applications(Workspace workspace, Environment environment, ProcessRegister register) {
        this.workspace = workspace;
        this.environment = environment;
        this.register = register;
    }

    /** Starts an application that is not ours with our switches; it is watched and stopped by the caller. */
    ChildProcess startBeside(String name, Path runner, Map<String, String> told) {
        return startBeside(name, command(name, runner), told);
    }

    /** Starts whatever this command starts; it is watched and stopped by the caller. */
    ChildProcess startBeside(String name, List<String> command, Map<String, String> told) {
        ChildProcess process = ChildProcess.start(name, command, told, workspace.log(name));
        register.add(process.pid());
        return process;
    }

    /** What an application is told on this machine. */
    Map<String, String> told(Application application) {
        return environment.of(application);
    }

    synchronized ChildProcess start(Application application) {
        Path runner = workspace.runner(application);
        if (!Files.exists(runner)) {
            throw new ServerFailure(application.label(), "is not built: " + runner + " is missing", "");
        }
        ChildProcess process = ChildProcess.start(
                application.label(),
                command(application.label(), runner),
                environment.of(application),
                workspace.log(application.label()));
        register.add(process.pid());
        running.put(application, process);
        return process;
    }

    /** Ends it as a power cut would. */
    synchronized void kill(Application application) {
        ChildProcess process = running.get(application);
        if (process != null) {
            cutPower(process);
        }
    }

    /** Kills a process and waits until it is gone. */
    static void cutPower(ChildProcess process) {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
        process.ended().join();
    }

    synchronized List<ChildProcess> processes() {
        return List.copyOf(running.values());
    }

    long pid(Application application) {
        ChildProcess process = running.get(application);
        return process == null ? -1 : process.pid();
    }

    /** Asks all to end at once; nobody is let in any more when the gateway has heard it. */
    synchronized void stop() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running.values().forEach(process -> threads.submit(() -> process.stop(TO_STOP)));
        }
        running.clear();
    }

    private List<String> command(String name, Path runner) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-XX:SharedArchiveFile=" + runner.resolveSibling(name + ".jsa"));
        command.addAll(List.of("-jar", runner.toString()));
        return command;
    }
}
