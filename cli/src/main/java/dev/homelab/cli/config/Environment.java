package dev.homelab.cli.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
  public Path configHome() {
    return folder("XDG_CONFIG_HOME", ".config");
  }

  /// Where state that outlives a run is kept.
  public Path stateHome() {
    return folder("XDG_STATE_HOME", ".local/state");
  }

  /// Where what can be made again is kept.
  public Path cacheHome() {
    return folder("XDG_CACHE_HOME", ".cache");
  }

  /// A relative path is ignored, as the specification asks; so is one of another user's.
  private Path folder(String name, String byDefault) {
    Optional<String> given = variable(name);
    if (given.isPresent()) {
      Optional<Path> path = absolute(given.get());
      if (path.isPresent() && account.owns(path.get())) {
        return path.get();
      }
    }
    return account.home(variables.get("HOME")).resolve(byDefault);
  }

  private static Optional<Path> absolute(String text) {
    try {
      Path path = Path.of(text);
      return path.isAbsolute() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
