package dev.homelab.loki;

/// A [FakeLoki] refuses a request.
final class FakeRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  FakeRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /// @param column in characters, from 1
  static FakeRefusal syntax(int column, String what) {
    return new FakeRefusal(400, "parse error at line 1, col " + column + ": syntax error: " + what);
  }

  FakeAnswer answer() {
    return FakeAnswer.text(status, String.valueOf(getMessage()));
  }
}
