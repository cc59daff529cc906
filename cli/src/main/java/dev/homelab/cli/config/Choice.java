package dev.homelab.cli.config;

import dev.homelab.telemetry.Permission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The user's own lasting choice about recording: one word in a file beside the configuration.
///
/// As a permission it is read anew each time it is asked. It is given until the file says
/// otherwise: a choice that was never made, or was taken away, forbids nothing.
public final class Choice implements Permission {
  private static final String ON = "on";
  private static final String OFF = "off";

  private final Optional<Path> place;

  /// The choice of the user of this environment.
  public Choice(Environment environment) {
    this(Optional.of(environment.configHome().resolve("homelab/recording")));
  }

  /// The choice that this file holds.
  public Choice(Path file) {
    this(Optional.of(file));
  }

  private Choice(Optional<Path> place) {
    this.place = place;
  }

  /// Where it is kept; empty for a user without a home.
  public Optional<Path> place() {
    return place;
  }

  @Override
  public boolean isGiven() {
    Optional<Consent> made = made();
    return made.isEmpty() || made.get().state() == Consent.State.ON;
  }

  /// The choice; empty if none was made. A choice that can't be read counts as a no.
  Optional<Consent> made() {
    return place.isPresent() ? made(place.get()) : Optional.empty();
  }

  private static Optional<Consent> made(Path file) {
    try {
      if (!Presence.of(file)) {
        return Optional.empty();
      }
      String word = Files.readString(file).strip();
      return Optional.of(
          new Consent(word.equals(ON) ? Consent.State.ON : Consent.State.OFF, file.toString()));
    } catch (IOException e) {
      return Optional.of(new Consent(Consent.State.UNKNOWN, file + ", which can't be read"));
    }
  }

  /// Makes the choice.
  ///
  /// @throws IOException if it could not be written: the old one is there as it was
  public void make(boolean record) throws IOException {
    if (place.isEmpty()) {
      throw new IOException("there is no home to keep it in");
    }
    byte[] word = ((record ? ON : OFF) + "\n").getBytes(StandardCharsets.US_ASCII);
    Replacement.of(place.get(), word);
  }
}
