package dev.homelab.telemetry;

import java.util.List;

/// The entries of one stream that go out as one request.
///
/// @param entries in ascending order of time
public record Batch(Stream stream, List<Sink.Entry> entries) {
  public Batch {
    entries = List.copyOf(entries);
  }
}
