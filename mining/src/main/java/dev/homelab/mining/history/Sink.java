package dev.homelab.mining.history;

/// Where a reader puts what it finds, in the order of the file.
interface Sink {
  void typed(Typed command);

  void skip(Skip reason);
}
