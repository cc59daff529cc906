package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Records until the disk is full, frees it, goes on, and tells what became of it all.
final class FullDiskMain {
  private FullDiskMain() {}

  /// @param args a directory on a small disk
  public static void main(String[] args) throws IOException {
    Path disk = Path.of(args[0]);
    TestClock clock = new TestClock();
    Host host = new Host(disk, "h", clock);
    StrictSink sink = new StrictSink(clock);
    host.record(0);
    Path filler = disk.resolve("filler");
    fill(filler);

    Set<String> written = new HashSet<>(Set.of("exit=0 ver=1.0"));
    int failed = 0;
    for (int i = 1; failed < 50; i++) {
      try {
        host.record(i);
        written.add("exit=" + i + " ver=1.0");
      } catch (IOException e) {
        failed++;
      }
    }
    say("on a full disk", host.journal.contents().events().size() == written.size());
    say("nothing sent", !ships(host, sink) && sink.lines().isEmpty());

    Files.delete(filler);
    host.record(-1);
    written.add("exit=-1 ver=1.0");
    say("ships again", ships(host, sink));
    say("exactly once", sink.lines().size() == written.size());
    say("all of them", new HashSet<>(sink.lines()).equals(written));
    say("nothing pending", host.pending() == 0);
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      byte[] page = new byte[4096];
      while (true) {
        out.write(page);
      }
    } catch (IOException e) {
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  private static boolean ships(Host host, Sink sink) {
    try {
      return host.ship(sink).trouble().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static void say(String what, boolean holds) {
    System.out.println(what + ": " + holds);
  }
}
