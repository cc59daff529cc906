package dev.homelab.mining.history;

import java.io.IOException;

/// The reader of one format.
interface Format {
  /// Reads lines to their end. Whatever their bytes are, it throws for none of them.
  void read(Lines lines, Sink sink) throws IOException;
}
