package dev.homelab.cli.shipping;

import dev.homelab.telemetry.Sink;
import dev.homelab.telemetry.Stream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sink that can't be used with these settings: what a flush meets there is a failure as any
/// other, which is written down and puts the next one off.
///
/// @param why in one line
record NoSink(String why) implements Sink {
  @Override
  public Answer push(Stream stream, List<Entry> entries) {
    return new Answer.Unavailable(why, Optional.empty(), false);
  }

  @Override
  public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
    throw new IOException(why);
  }
}
