package dev.homelab.cli.verb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The privacy text, which is a part of the program: what is recorded, who can see it, and how to
/// stop it.
final class Privacy {
  /// What is typed for it.
  private static final List<String> TOPIC = List.of("privacy");

  private static final String FILE = "PRIVACY.md";

  private Privacy() {}

  static boolean isMeant(List<String> words) {
    return words.equals(TOPIC);
  }

  /// The whole text, in Markdown.
  static String text() throws IOException {
    try (InputStream in = Privacy.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing in this build of homelab");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
