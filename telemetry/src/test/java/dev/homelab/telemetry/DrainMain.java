package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Delivers a journal to a sink that only counts, and tells how many records it took.
final class DrainMain {
  private DrainMain() {}

  public static void main(String[] args) throws IOException {
    Counting sink = new Counting();
    Host host = new Host(Path.of(args[0]), "h", new TestClock());
    Shipper.Report report = host.ship(sink);
    System.out.println(sink.count + " " + report.sent() + " " + report.trouble().orElse("fine"));
  }

  private static final class Counting implements Sink {
    private long count;

    @Override
    public Answer push(Stream stream, List<Entry> entries) {
      count += entries.size();
      return new Answer.Accepted();
    }

    @Override
    public Set<Entry> stored(Stream stream, List<Entry> entries) {
      return Set.of();
    }
  }
}
