package dev.homelab.cli.shipping;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Starts a flush in a process of its own, at most once an interval.
///
/// The process gets nothing of this command line: a fixed program with no arguments, and of the
/// environment only what the tool itself reads.
public final class FlushStarter {
  private static final Set<String> PASSED_ON =
      Set.of(
          "HOME", "PATH", "LANG", "LC_ALL", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME");

  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Store store;

  FlushStarter(Store store) {
    this.store = store;
  }

  /// Starts a flush if one is due. A start that fails is tried again with the next verb after the
  /// interval; until then the records wait.
  public void startIfDue() {
    try {
      if (store.schedule().take()) {
        start();
      }
    } catch (IOException | RuntimeException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Of the tool's own variables all but those that the launcher keeps for other programs.
  private static boolean isPassedOn(String name) {
    return PASSED_ON.contains(name)
        || (name.startsWith("HOMELAB_") && !name.startsWith("HOMELAB_KEPT_"));
  }

  /// The program leaves a process of its own behind and ends at once, which is waited for: the JVM
  /// holds up its own end by up to 300 ms while one of its threads waits for a child.
  private void start() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> !isPassedOn(name));
    builder.directory(Path.of("/").toFile());
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    Process process =
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    boolean _ = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// What sends, without arguments.
  private static String program() {
    return System.getProperty("java.home") + "/lib/homelab-flush";
  }
}
