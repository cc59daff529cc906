package dev.homelab.http;

import java.io.IOException;

/// Where the PEM certificates of a lab's own authority come from. Whoever gives one decides what is
/// believed and how much is read: the bytes are those that were looked at.
public interface CaSource {
  /// What it is called in messages, such as the path of a file.
  String name();

  /// All of it. May be called more than once, and by several threads.
  ///
  /// @throws CaFileException if it is not believed; the message says why
  /// @throws java.nio.file.NoSuchFileException if there is none
  /// @throws IOException if it can't be read
  byte[] read() throws IOException;
}
