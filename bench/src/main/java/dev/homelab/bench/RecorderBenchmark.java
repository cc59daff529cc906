package dev.homelab.bench;

import dev.homelab.telemetry.Journal;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.Recorder;
import dev.homelab.telemetry.StateDirectory;
import dev.homelab.telemetry.VerbId;
import dev.homelab.telemetry.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One `Recorder.finished`: the locks, the checks and the append of one record.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecorderBenchmark {
  private Path home = Path.of("/");
  private Recorder recorder = Recorder.off();
  private VerbId verb = Vocabulary.of(List.of("net check")).find("net check").orElseThrow();

  /// A journal of its own, in the folder for temporary files.
  @Setup
  public void open() throws IOException {
    home = Files.createTempDirectory("homelab-bench").toRealPath();
    int uid = (Integer) Files.getAttribute(home, "unix:uid");
    StateDirectory directory = new StateDirectory(home.resolve("state"), "host", uid);
    InstantSource clock = InstantSource.system();
    Journal journal = new Journal(directory, Limits.DEFAULT, clock);
    recorder =
        Recorder.journalling(
            journal, Permission.always(), "ada", "0.1.0", clock, Runnable::run, () -> {});
    verb = Vocabulary.of(List.of("net check")).find("net check").orElseThrow();
  }

  /// Records one use.
  @Benchmark
  public void finished() {
    recorder.finished(verb, 0);
  }

  /// Deletes the journal.
  @TearDown
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
