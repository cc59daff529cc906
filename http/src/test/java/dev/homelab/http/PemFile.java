package dev.homelab.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file of certificates that is believed as it is.
record PemFile(Path file) implements CaSource {
  /// The system's roots and those of this file.
  static Trust trust(Path file) {
    return Trust.of(Optional.of(new PemFile(file)), List.of());
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(file);
  }
}
