package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Path;

/// Tells what can be done with a journal on a read-only file system.
final class ReadOnlyMain {
  private ReadOnlyMain() {}

  /// @param args a directory on a read-only file system
  public static void main(String[] args) {
    Host host = new Host(Path.of(args[0]), "h", new TestClock());
    say("records", () -> host.record(1));
    say("starts a flush", host.schedule::take);
    say("is fine", host.journal::check);
    Host missing = new Host(Path.of(args[0]), "missing", new TestClock());
    say("makes a directory", () -> missing.record(1));
  }

  private interface Attempt {
    void make() throws IOException;
  }

  private static void say(String what, Attempt attempt) {
    boolean done = true;
    try {
      attempt.make();
    } catch (IOException e) {
      done = false;
    }
    System.out.println(what + ": " + done);
  }
}
