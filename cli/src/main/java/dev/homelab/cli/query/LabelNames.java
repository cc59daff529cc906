package dev.homelab.cli.query;

import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Environment;
import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The names of labels that Loki has last shown this user, one a line, for shells that offer them
/// without asking anybody. Safe to delete at any time.
///
/// @param cache where what can be made again is kept
/// @param uid the user
public record LabelNames(Base cache, int uid) {
  private static final String FOLDER = "logs";
  private static final String FILE = "labels";
  private static final int MOST = 1000;
  private static final int LONGEST = 200;

  public static LabelNames of(Environment environment) {
    return new LabelNames(environment.cacheHome(), environment.account().uid());
  }

  /// Where they are; empty if there is no place for them.
  public Optional<Path> file() {
    return cache.resolve("homelab").map(kept -> kept.resolve(FOLDER).resolve(FILE));
  }

  /// Keeps these instead, the first thousand of them. What can't be kept is not offered, and costs
  /// nobody more. What is no name of a label is left out: a shell is going to read them.
  public void keep(List<String> names) {
    if (names.isEmpty()
        || !(cache.under("homelab") instanceof Base.Folder(Path folder, Path within))) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    names.stream()
        .filter(LabelNames::isName)
        .limit(MOST)
        .forEach(name -> lines.append(name).append('\n'));
    try {
      StateDirectory directory = new StateDirectory(within, folder, FOLDER, uid);
      directory.ensure();
      directory.replace(FILE, lines.toString().getBytes(StandardCharsets.US_ASCII), false);
    } catch (IOException e) {
      return;
    }
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
