package dev.homelab.cli.settings;

import dev.homelab.cli.output.Reason;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The user's own lasting choice about recording: one word in a file beside the configuration.
///
/// As a permission it is read anew each time it is asked. It is given until the file says
/// otherwise: a choice that was never made, or was taken away, forbids nothing.
public final class Choice implements Permission {
  private static final String NAME = "homelab/recording";
  private static final String ON = "on";
  private static final String OFF = "off";

  private final Base place;
  private final Account account;

  /// The choice of the user of this environment.
  public Choice(Environment environment) {
    this(environment.configHome().under(NAME), environment.account());
  }

  /// The choice that this file holds.
  ///
  /// @param account whose choice it is
  public Choice(Path file, Account account) {
    this(new Base.Folder(file, file), account);
  }

  private Choice(Base place, Account account) {
    this.place = place;
    this.account = account;
  }

  /// Where it is kept; empty for a user without a home.
  public Optional<Path> place() {
    return place instanceof Base.Folder(Path file, Path within)
        ? Optional.of(file)
        : Optional.empty();
  }

  @Override
  public boolean isGiven() {
    Optional<Consent> made = made();
    return made.isEmpty() || made.get().state() == Consent.State.ON;
  }

  /// The choice; empty if none was made. A choice that can't be read, or is not believed, counts as
  /// a no.
  Optional<Consent> made() {
    return place instanceof Base.Folder(Path file, Path within) ? made(file) : Optional.empty();
  }

  private Optional<Consent> made(Path file) {
    try {
      if (!Presence.of(file)) {
        return Optional.empty();
      }
      String word = new String(TrustedFile.at(file, account).read(), StandardCharsets.UTF_8);
      return Optional.of(
          new Consent(
              word.strip().equals(ON) ? Consent.State.ON : Consent.State.OFF, file.toString()));
    } catch (Distrust e) {
      return Optional.of(new Consent(Consent.State.UNKNOWN, file + ", which " + e.getMessage()));
    } catch (IOException e) {
      return Optional.of(
          new Consent(Consent.State.UNKNOWN, file + ", which can't be read: " + Reason.of(e)));
    }
  }

  /// Makes the choice.
  ///
  /// @throws IOException if it could not be written: the old one is there as it was
  public void make(boolean record) throws IOException {
    byte[] word = ((record ? ON : OFF) + "\n").getBytes(StandardCharsets.US_ASCII);
    switch (place) {
      case Base.Folder(Path file, Path within) -> put(file, word);
      case Base.None(String why) ->
          throw new IOException("there is no place to keep this choice: " + why);
    }
  }

  private static void put(Path file, byte[] word) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("a root folder is no place for a file");
    }
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Replacement.of(file, word, true);
    try {
      Replacement.force(folder);
    } catch (IOException e) {
      // It is in its place already; not every file system forces folders.
    }
  }
}
