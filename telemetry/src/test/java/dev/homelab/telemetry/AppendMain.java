package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Appends records, and tells each that was appended.
final class AppendMain {
  private AppendMain() {}

  /// @param args the parent directory, the first exit code to record, how many records
  public static void main(String[] args) throws IOException {
    int first = Integer.parseInt(args[1]);
    int count = Integer.parseInt(args[2]);
    Limits limits = new Limits(4096, 1 << 26, Duration.ofDays(90));
    Host host = new Host(Path.of(args[0]), "h", InstantSource.system(), limits, first);
    for (int i = first; i < first + count; i++) {
      host.record(i);
      // One write a line, so that what was told is in the pipe whatever happens next.
      System.out.write((i + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      System.out.flush();
    }
  }
}
