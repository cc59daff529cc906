package dev.homelab.mining.sqlite;

import java.io.IOException;

/// The bytes are not what the file format says, or are of a kind that isn't read.
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1;

  DamagedException(String what) {
    super(what);
  }
}
