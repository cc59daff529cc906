package dev.homelab.mining.history;

import java.io.IOException;

/// A source that is not read at all, and why.
final class Refusal extends IOException {
  private static final long serialVersionUID = 1;

  private final Skip reason;

  Refusal(Skip reason) {
    super(reason.name());
    this.reason = reason;
  }

  Skip reason() {
    return reason;
  }
}
