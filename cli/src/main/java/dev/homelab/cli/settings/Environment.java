package dev.homelab.cli.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the process was given from outside: variables, the user, and the folders of the XDG Base
/// Directory Specification.
///
/// @param variables the environment
/// @param account the user
public record Environment(Map<String, String> variables, Account account) {

  /// A variable that is set and not empty.
  public Optional<String> variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /// Where the user's configuration is.
  public Base configHome() {
    return folder("XDG_CONFIG_HOME", ".config");
  }

  /// Where state that outlives a run is kept.
  public Base stateHome() {
    return folder("XDG_STATE_HOME", ".local/state");
  }

  /// Where what can be made again is kept.
  public Base cacheHome() {
    return folder("XDG_CACHE_HOME", ".cache");
  }

  /// The user's home.
  public Base home() {
    return account.home(variables.get("HOME"));
  }

  /// A relative path is ignored, as the specification asks; so is one of another user's, and one
  /// within a home that is not there.
  private Base folder(String name, String byDefault) {
    Base home = home();
    Optional<Path> given = absolute(variables.get(name));
    if (given.isPresent() && !isMissing(home, given.get())) {
      Optional<Path> within = account.ownPlaceOf(given.get());
      if (within.isPresent()) {
        return new Base.Folder(given.get(), within.get());
      }
    }
    return home.under(byDefault);
  }

  private boolean isMissing(Base home, Path path) {
    Optional<Path> named = absolute(variables.get("HOME"));
    return home instanceof Base.None
        && named.isPresent()
        && path.startsWith(named.get())
        && !Files.isDirectory(named.get());
  }

  /// The text as an absolute path, if it is one.
  static Optional<Path> absolute(@Nullable String text) {
    if (text == null || !text.startsWith("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
