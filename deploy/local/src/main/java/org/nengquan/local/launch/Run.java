package org.nengquan.local.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.season.DemoSeason;
import org.nengquan.local.season.DirectGrantTokens;
import org.nengquan.local.season.Platform;
import org.nengquan.local.season.SeasonFailure;
import org.nengquan.local.season.SeasonResult;
import org.nengquan.local.season.Verification;
import org.nengquan.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./run}: the platform on one machine. */
@Command(
        name = "./run",
        mixinStandardHelpOptions = true,
        description = "Starts the whole platform on this machine and plays the demo season. 在本机启动全部组件并演示一个交易季。")
final class Run implements Callable<Integer> {

    @Option(names = "--empty", description = "do not play the demo season · 不演示交易季")
    private boolean empty;

    @Option(names = "--reset", description = "forget the data under .local first · 先清除数据")
    private boolean reset;

    @Option(names = "--demo", description = "play the demo season (the default) · 演示交易季（默认）")
    private boolean demo;

    @Option(names = "--exit", description = "stop when done; the last line is one JSON object · 完成后退出")
    private boolean exit;

    @Option(names = "--verify", description = "ask the platform that runs to recompute its books · 核验运行中的平台")
    private boolean verify;

    @Option(names = "--port-offset", defaultValue = "0", description = "add this to every port · 所有端口加上该数")
    private int portOffset;

    @Option(names = "--root", hidden = true, defaultValue = ".", description = "the checkout")
    private Path root = Path.of(".");

    private volatile @Nullable LocalPlatform started;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Run()).execute(arguments));
    }

    @Override
    public Integer call() {
        Console console = new Console(System.out, System.console() != null && !exit);
        if (verify) {
            return verify(console);
        }
        Workspace workspace = Workspace.of(root.toAbsolutePath().normalize());
        if (reset) {
            workspace.reset();
        }
        try {
            return runOn(workspace, console);
        } catch (ServerFailure failure) {
            console.finishBar();
            console.say("启动失败 · failed: " + failure.getMessage());
            console.print(failure.logTail());
            return 1;
        } catch (SeasonFailure failure) {
            console.finishBar();
            console.say("演示中断 · the season ended early: " + failure.getMessage());
            return 1;
        }
    }

    /** Exit status 1, with a line for everything that differs, if the books of the running platform do not agree. */
    private int verify(Console console) {
        Platform platform = new Addresses(portOffset).places();
        Verification verification = new Verification(platform, new DirectGrantTokens(platform.realm()));
        List<String> differences = verification.differences();
        differences.forEach(difference -> console.say("核验不符 · verify: " + difference));
        console.print(differences.isEmpty() ? "verify: ok " + verification.counts() : "verify: FAILED");
        return differences.isEmpty() ? 0 : 1;
    }

    private int runOn(Workspace workspace, Console console) {
        long begun = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothingBehind));
        try (LocalPlatform platform = LocalPlatform.start(workspace, new Addresses(portOffset), console)) {
            started = platform;
            long startNanos = System.nanoTime() - begun;
            console.say("全部就绪 · everything is ready after " + Console.seconds(startNanos) + " s");
            return empty ? serve(platform, console) : play(platform, console, startNanos);
        }
    }

    /** Also after a start that failed half-way, or a Ctrl-C in the middle of it. */
    private void leaveNothingBehind() {
        LocalPlatform platform = started;
        if (platform != null) {
            platform.close();
        }
        Ending.of(ProcessHandle.current().children().toList());
    }

    private int play(LocalPlatform platform, Console console, long startNanos) {
        long begun = System.nanoTime();
        DemoSeason season = new DemoSeason(
                platform.places(), new DirectGrantTokens(platform.places().realm()), console);
        SeasonResult result = season.play();
        console.finishBar();
        String summary = new SeasonSummary(result, startNanos, System.nanoTime() - begun).json();
        result.failures().forEach(failure -> console.say("核验不符 · verify: " + failure));
        if (exit) {
            platform.close();
            console.print(summary);
            return result.verified() ? 0 : 1;
        }
        console.print(summary);
        season.openTheNextDay();
        return serve(platform, console);
    }

    private int serve(LocalPlatform platform, Console console) {
        if (exit) {
            return 0;
        }
        console.print("""

                  公开行情 public quotations   %1$s/
                  交易工作台 workplace          %1$s/app/

                  演示账号 demo logins（口令 password: %2$s）
                    unit001.a     自愿参与交易单位 voluntary unit      project01.a   新建“两高”项目 project
                    zhengzhou.a   郑州市发展改革委 city               province.a    省发展改革委 province
                    operator.a    交易机构 exchange operator         auditor.a     审计 auditor

                  Ctrl-C 停止 stops everything; ./run 继续 goes on; ./run --reset 重来 starts anew
                """.formatted(platform.places().gateway(), DemoCast.PASSWORD));
        ServerFailure failure = platform.awaitFailure();
        console.say("组件退出 · " + failure.getMessage());
        console.print(failure.logTail());
        return 1;
    }
}
