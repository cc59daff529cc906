package dev.homelab.cli.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The OS user that the process runs as, as the kernel and the user database say: no environment
/// variable is asked. The JVM has looked up the name of its real user when it started.
///
/// @param name the user's name; its number if it has none
/// @param uid the user's number
public record Account(String name, int uid) {
  /// The user who may do everything, and whose files are believed as one's own are.
  static final int ROOT = 0;

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
  /// keeps the environment, or is no absolute path; then the home of the user database. A home that
  /// is not there is none, and nothing stands in for it.
  Base home(@Nullable String homeVariable) {
    Optional<Path> home = Environment.absolute(homeVariable);
    if (home.isEmpty()) {
      return homeByDatabase();
    }
    String setting = "HOME=" + home.get();
    try {
      Map<String, Object> there = Files.readAttributes(home.get(), "unix:uid,isDirectory");
      if (!Boolean.TRUE.equals(there.get("isDirectory"))) {
        return new Base.None(setting + ", which is no folder");
      }
      return isSelf(there.get("uid")) ? new Base.Folder(home.get(), home.get()) : homeByDatabase();
    } catch (AccessDeniedException e) {
      return homeByDatabase();
    } catch (IOException e) {
      return new Base.None(setting + ", which does not exist");
    }
  }

  /// Where the user database has none, the JVM says `$HOME`, whatever that is, or `?`.
  private Base homeByDatabase() {
    Optional<Path> home = Environment.absolute(System.getProperty("user.home"));
    if (home.isEmpty()) {
      return new Base.None("the user's home, which neither HOME nor the user database tells");
    }
    try {
      Object owner = Files.getAttribute(home.get(), "unix:uid");
      return isSelf(owner) || owner.equals(ROOT)
          ? new Base.Folder(home.get(), home.get())
          : new Base.None(home.get() + ", which belongs to another user");
    } catch (IOException e) {
      return new Base.None("the user's home " + home.get() + ", which does not exist");
    }
  }

  boolean isSelf(@Nullable Object owner) {
    return owner instanceof Integer number && number == uid;
  }

  /// The path itself or its nearest ancestor that is there; empty if that is not this user's.
  Optional<Path> ownPlaceOf(Path path) {
    for (Path place = path; place != null; place = place.getParent()) {
      try {
        Object owner = Files.getAttribute(place, "unix:uid");
        return isSelf(owner) ? Optional.of(place) : Optional.empty();
      } catch (IOException e) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
