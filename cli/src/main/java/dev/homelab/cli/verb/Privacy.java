package dev.homelab.cli.verb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The privacy text, which is a part of the program: what is recorded, who can see it, and how to
/// stop it. In Markdown.
final class Privacy implements Topic {
  private static final String FILE = "PRIVACY.md";

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public String text(int width) throws IOException {
    try (InputStream in = Privacy.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing in this build of homelab");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
