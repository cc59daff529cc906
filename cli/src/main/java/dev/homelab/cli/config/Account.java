package dev.homelab.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The OS user that the process runs as, as the kernel and the user database say: no environment
/// variable is asked. The JVM has looked up the name of its real user when it started.
///
/// @param name the user's name; its number if it has none
/// @param uid the user's number
public record Account(String name, int uid) {
  private static final Path SELF = Path.of("/proc/self");

  /// What the JVM puts in place of a name that the user database does not have.
  private static final String NAMELESS = "?";

  /// The account of this process.
  ///
  /// @throws IOException where there is no `/proc`
  public static Account current() throws IOException {
    if (Files.getAttribute(SELF, "unix:uid") instanceof Integer uid) {
      String name = System.getProperty("user.name", NAMELESS);
      return new Account(name.equals(NAMELESS) ? Integer.toString(uid) : name, uid);
    }
    throw new IOException(SELF + ": tells no user");
  }

  /// An account for a machine that does not tell: nothing can be its own.
  public static Account unknown() {
    return new Account("unknown", -1);
  }

  /// The user's own home: `$HOME` unless it belongs to somebody else, as it does under `sudo` that
  /// keeps the environment; then the home of the user database.
  Path home(@Nullable String homeVariable) {
    Path byDatabase = Path.of(System.getProperty("user.home", "/nonexistent"));
    if (homeVariable == null || !homeVariable.startsWith("/")) {
      return byDatabase;
    }
    try {
      Path byVariable = Path.of(homeVariable);
      return owns(byVariable) ? byVariable : byDatabase;
    } catch (InvalidPathException e) {
      return byDatabase;
    }
  }

  /// Whether the nearest existing ancestor of a path is this user's.
  boolean owns(Path path) {
    for (Path place = path; place != null; place = place.getParent()) {
      try {
        return Files.getAttribute(place, "unix:uid") instanceof Integer owner && owner == uid;
      } catch (IOException e) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
          return false;
        }
      }
    }
    return false;
  }
}
