package dev.homelab.cli.shipping;

import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts a flush in a process of its own, at most once an interval.
///
/// The process gets nothing of this command line: a fixed program with no arguments, and of the
/// environment the search path and the encoding. All else is the [Handover].
final class FlushStarter {
  private static final Duration PATIENCE = Duration.ofMillis(100);

  /// Set by the launcher where processes or descriptors are few: a flush would take them from the
  /// user's next verbs. The records wait for one without such limits.
  private static final boolean ALONE = Boolean.getBoolean("homelab.alone");

  private final Store store;
  private final Handing handing;
  private final String program;

  /// Whoever works out what a flush needs.
  interface Handing {
    /// @throws VerbFailure if a setting can't be used: then there is nothing to start
    Handover handover() throws VerbFailure;
  }

  FlushStarter(Store store, Handing handing) {
    this(store, handing, System.getProperty("java.home") + "/lib/homelab-flush");
  }

  /// @param program what sends, without arguments
  FlushStarter(Store store, Handing handing, String program) {
    this.store = store;
    this.handing = handing;
    this.program = program;
  }

  /// Starts a flush if one is due. A start that fails, for want of a thread, memory or whatever
  /// else, is tried again with the next verb after the interval; until then the records wait.
  void startIfDue() {
    try {
      if (!ALONE && store.schedule().take()) {
        start();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      return;
    }
  }

  /// The program leaves a process of its own behind and ends at once, which is waited for: the JVM
  /// holds up its own end by up to 300 ms while one of its threads waits for a child.
  private void start() throws VerbFailure, IOException, InterruptedException {
    Map<String, String> handed = handing.handover().variables();
    ProcessBuilder builder = new ProcessBuilder(program);
    Map<String, String> environment = builder.environment();
    String searchPath = environment.getOrDefault("PATH", "");
    environment.clear();
    environment.putAll(handed);
    environment.put("PATH", searchPath);
    environment.put("LC_ALL", "C.UTF-8");
    builder.directory(Path.of("/").toFile());
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    Process process =
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    boolean _ = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }
}
