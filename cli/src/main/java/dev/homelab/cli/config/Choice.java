package dev.homelab.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The user's own lasting choice about recording: one word in a file beside the configuration.
public final class Choice {
  private static final String ON = "on";
  private static final String OFF = "off";

  private final Path file;

  /// The choice of the user of this environment.
  public Choice(Environment environment) {
    this(environment.configHome().resolve("homelab/recording"));
  }

  /// The choice that this file holds.
  public Choice(Path file) {
    this.file = file;
  }

  /// Where it is kept.
  public Path file() {
    return file;
  }

  /// Whether it permits recording and sending now. It may change while a verb or a flush runs.
  public boolean isGiven() {
    Optional<Consent> made = made();
    return made.isEmpty() || made.get().state() == Consent.State.ON;
  }

  /// The choice; empty if none was made. A choice that can't be read counts as a no.
  Optional<Consent> made() {
    try {
      if (!Presence.of(file)) {
        return Optional.empty();
      }
      String word = Files.readString(file).strip();
      return Optional.of(
          new Consent(word.equals(ON) ? Consent.State.ON : Consent.State.OFF, file.toString()));
    } catch (IOException e) {
      return Optional.of(unreadable());
    }
  }

  private Consent unreadable() {
    return new Consent(Consent.State.UNKNOWN, file + ", which can't be read");
  }

  /// Makes the choice.
  public void make(boolean record) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, (record ? ON : OFF) + "\n");
  }
}
