package dev.homelab.cli.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A home with configuration in it.
final class Home {
  private final Path path;
  private final Map<String, String> variables = new HashMap<>();

  Home(Path path) {
    this.path = path;
    variables.put("HOME", path.toString());
  }

  Home with(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /// Writes a file, and says where it is.
  Path write(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path userFile() {
    return path.resolve(".config/homelab/config.toml");
  }

  Path systemFile() {
    return path.resolve("etc/config.toml");
  }

  Home user(String toml) {
    write(".config/homelab/config.toml", toml);
    return this;
  }

  Home system(String toml) {
    write("etc/config.toml", toml);
    return this;
  }

  Environment environment() {
    try {
      return new Environment(Map.copyOf(variables), Account.current());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Settings settings() {
    return Settings.load(environment(), systemFile());
  }
}
