package dev.homelab.cli.settings;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files in force that hold a secret, and that every user of this machine can read. They are
/// used all the same: who shares the machine may share the secret.
public final class OpenSecrets {
  private OpenSecrets() {}

  /// A remark on each.
  public static List<Problem> of(Settings settings) {
    List<Problem> open = new ArrayList<>();
    for (Key<?> key : Key.all()) {
      remark(settings, key, false).ifPresent(open::add);
    }
    return open;
  }

  /// A remark on each that names who asks this server and belongs to the user, who can mend it.
  public static List<Problem> own(Settings settings, SignInKeys server) {
    List<Problem> open = new ArrayList<>();
    for (Key<?> key : server.credentials()) {
      remark(settings, key, true).ifPresent(open::add);
    }
    return open;
  }

  private static Optional<Problem> remark(Settings settings, Key<?> key, boolean ownOnly) {
    Optional<Value> value = key.isSecretFile() ? settings.given(key) : Optional.empty();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      TrustedFile file =
          TrustedFile.at(Path.of(value.get().text()), settings.environment().account());
      return file.isOpenToAll() && (file.isOwn() || !ownOnly)
          ? Optional.of(remark(key, value.get()))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // Whoever needs it tells.
      return Optional.empty();
    }
  }

  private static Problem remark(Key<?> key, Value value) {
    String file = key.shown(value.text());
    String mends = "chmod o-r " + file + " mends that";
    return new Problem(
        value.origin(),
        key.label() + ": every user of this machine can read " + file + " (" + mends + ")",
        false);
  }
}
