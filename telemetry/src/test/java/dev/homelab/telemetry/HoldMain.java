package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// Holds a lock until its standard input ends.
final class HoldMain {
  private HoldMain() {}

  /// @param args the parent directory, the name of the lock, whether it is shared
  public static void main(String[] args) throws IOException {
    Host host = new Host(Path.of(args[0]), "h", InstantSource.system());
    host.directory.ensure();
    try (LockAttempt held =
        LockAttempt.attempt(host.directory, args[1], Boolean.parseBoolean(args[2]))) {
      System.out.println(held.isHeld());
      System.out.flush();
      System.in.read();
    }
  }
}
