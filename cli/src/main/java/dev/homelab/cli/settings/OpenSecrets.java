package dev.homelab.cli.settings;

import dev.homelab.http.UrlHost;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
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
    for (ClientFiles files : settings.clientFiles()) {
      remark(settings, files, false).ifPresent(open::add);
    }
    return open;
  }

  /// A remark on each that names who asks this server and belongs to the user, who can mend it.
  public static List<Problem> own(Settings settings, SignInKeys server) {
    List<Problem> open = new ArrayList<>();
    for (Key<?> key : server.credentials()) {
      remark(settings, key, true).ifPresent(open::add);
    }
    host(settings, server.url())
        .flatMap(host -> ClientFiles.closest(settings.clientFiles(), host))
        .flatMap(files -> remark(settings, files, true))
        .ifPresent(open::add);
    return open;
  }

  private static Optional<String> host(Settings settings, Key<?> url) {
    try {
      Optional<Value> address = settings.given(url);
      return address.isEmpty()
          ? Optional.empty()
          : UrlHost.of(new URI(address.get().text())).map(UrlHost::name);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Problem> remark(Settings settings, ClientFiles files, boolean ownOnly) {
    ClientKey key = ClientKey.KEY_FILE;
    Optional<Value> value = files.value(key);
    return value.isPresent() && isOpen(settings, value.get(), ownOnly)
        ? Optional.of(
            remark(key.label(files.host()), key.shown(value.get().text()), value.get().origin()))
        : Optional.empty();
  }

  private static Optional<Problem> remark(Settings settings, Key<?> key, boolean ownOnly) {
    Optional<Value> value = key.isSecretFile() ? settings.given(key) : Optional.empty();
    return value.isPresent() && isOpen(settings, value.get(), ownOnly)
        ? Optional.of(remark(key.label(), key.shown(value.get().text()), value.get().origin()))
        : Optional.empty();
  }

  private static boolean isOpen(Settings settings, Value value, boolean ownOnly) {
    try {
      TrustedFile file = TrustedFile.at(Path.of(value.text()), settings.environment().account());
      return file.isOpenToAll() && (file.isOwn() || !ownOnly);
    } catch (IOException | InvalidPathException e) {
      // Whoever needs it tells.
      return false;
    }
  }

  private static Problem remark(String label, String file, Origin origin) {
    String mends = "chmod o-r " + file + " mends that";
    return new Problem(
        origin,
        label + ": every user of this machine can read " + file + " (" + mends + ")",
        false);
  }
}
