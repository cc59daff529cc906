package dev.homelab.loki;

/// An answer of a [FakeLoki] before it goes over the wire.
record FakeAnswer(int status, String contentType, String body) {
  static FakeAnswer noContent() {
    return new FakeAnswer(204, "", "");
  }

  static FakeAnswer json(String body) {
    return new FakeAnswer(200, "application/json; charset=UTF-8", body);
  }

  /// Go's `http.Error`.
  static FakeAnswer text(int status, String text) {
    return new FakeAnswer(status, "text/plain; charset=utf-8", text + "\n");
  }
}
