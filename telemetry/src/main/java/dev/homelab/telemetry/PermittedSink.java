package dev.homelab.telemetry;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sink that is left alone once the permission is withdrawn: it is asked before each request.
///
/// @param sink where the requests go
/// @param permission whether they may
record PermittedSink(Sink sink, Permission permission) implements Sink {
  static final String WITHDRAWN = "recording has been switched off";

  @Override
  public Answer push(Stream stream, List<Entry> entries) {
    return permission.isGiven()
        ? sink.push(stream, entries)
        : new Answer.Unavailable(WITHDRAWN, Optional.empty(), false);
  }

  @Override
  public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
    if (!permission.isGiven()) {
      throw new IOException(WITHDRAWN);
    }
    return sink.stored(stream, entries);
  }
}
