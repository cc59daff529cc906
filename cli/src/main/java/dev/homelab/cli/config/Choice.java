package dev.homelab.cli.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The user's own lasting choice about recording: one word in a file beside the configuration.
public final class Choice {
  private static final String NAME = "homelab/recording";
  private static final String ON = "on";
  private static final String OFF = "off";

  private final Base home;
  private final Account account;

  /// The choice of the user of this environment.
  public Choice(Environment environment) {
    this.home = environment.configHome();
    this.account = environment.account();
  }

  /// The choice; empty if none was made. A choice that can't be read, or is not believed, counts as
  /// a no.
  Optional<Consent> made() {
    Optional<Path> file = home.resolve(NAME);
    try {
      if (file.isEmpty() || !Presence.of(file.get())) {
        return Optional.empty();
      }
      byte[] content = TrustedFile.at(file.get(), account).read();
      String word = new String(content, StandardCharsets.UTF_8).strip();
      return Optional.of(
          new Consent(
              word.equals(ON) ? Consent.State.ON : Consent.State.OFF, file.get().toString()));
    } catch (Distrust e) {
      return Optional.of(
          new Consent(Consent.State.UNKNOWN, file.get() + ", which " + e.getMessage()));
    } catch (IOException e) {
      return Optional.of(new Consent(Consent.State.UNKNOWN, file.get() + ", which can't be read"));
    }
  }

  /// Makes the choice.
  ///
  /// @throws IOException if it can't be kept
  public void make(boolean record) throws IOException {
    Path file = file();
    Files.createDirectories(file.getParent());
    Files.writeString(file, (record ? ON : OFF) + "\n");
  }

  /// @throws IOException if there is no place for it
  private Path file() throws IOException {
    return switch (home) {
      case Base.Folder(Path path) -> path.resolve(NAME);
      case Base.None(String why) ->
          throw new IOException("there is no place to keep this choice: " + why);
    };
  }
}
