package dev.homelab.bench;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Dispatcher;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.telemetry.Recorder;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// One dispatch among 200 verbs, from the arguments to the verb and back.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DispatchBenchmark {
  private static final int GROUPS = 20;
  private static final int VERBS_IN_A_GROUP = 10;

  private final Registry registry = new Registry(verbs());
  private final Dispatcher dispatcher =
      new Dispatcher(registry, registry.vocabulary(), Recorder.off(), handler -> {}, false);
  private final Console console = silent();
  private final List<String> arguments = List.of("group7", "verb3", "--flag", "an argument");

  /// Finds the verb, runs it (it does nothing) and takes note of its end.
  @Benchmark
  public int dispatch() {
    return dispatcher.run(arguments, console);
  }

  private static List<Verb> verbs() {
    List<Verb> verbs = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      for (int i = 0; i < VERBS_IN_A_GROUP; i++) {
        verbs.add(new Idle(spec("group" + group + " verb" + i)));
      }
    }
    return verbs;
  }

  private static Spec spec(String path) {
    return Spec.read(path, "nothing")
        .operand(Operand.any("argument", "any"))
        .flag(Flag.on("flag", "nothing"))
        .build();
  }

  private static Console silent() {
    PrintStream none =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Console.of(none, none, false, false, Map.of());
  }

  private record Idle(Spec spec) implements Verb {
    @Override
    public int run(Arguments given, Console console) {
      return ExitCode.DONE;
    }
  }
}
