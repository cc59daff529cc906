import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A command line, and what has to be done before each run of it.
record Command(List<String> words, Map<String, String> environment, Runnable before) implements Timed {
  /// An image's `config`, in a home of its own.
  static Command tool(Path image, Path home, Map<String, String> more) throws IOException {
    Files.createDirectories(home);
    Map<String, String> environment = new HashMap<>(more);
    environment.put("HOME", home.toString());
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LANG", "C.UTF-8");
    return new Command(List.of(image + "/bin/homelab", "config"), environment, () -> {});
  }

  /// The same program with other arguments.
  Command running(String... arguments) {
    return new Command(List.of(words.getFirst()), environment, before).with(arguments);
  }

  /// With more arguments.
  Command with(String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return new Command(all, environment, before);
  }

  Command after(Runnable preparation) {
    return new Command(words, environment, preparation);
  }

  /// Milliseconds from start to exit.
  @Override
  public double run() {
    before.run();
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    try {
      long start = System.nanoTime();
      Process process = builder.start();
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(words + ": did not end with 0");
      }
      return (System.nanoTime() - start) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
