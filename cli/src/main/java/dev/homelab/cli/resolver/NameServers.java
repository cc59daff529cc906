package dev.homelab.cli.resolver;

import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The lab's own resolver and one outside of it, as the settings say.
public final class NameServers {
  private static final Path SYSTEM = Path.of("/etc/resolv.conf");

  private final Settings settings;
  private final Path system;

  public NameServers(Settings settings) {
    this(settings, SYSTEM);
  }

  /// @param system the file that names the system's resolvers
  NameServers(Settings settings, Path system) {
    this.settings = settings;
    this.system = system;
  }

  /// The lab's: the setting, or the system's first.
  ///
  /// @throws VerbFailure if the setting is no address, or if there is no resolver at all
  public NameServer internal() throws VerbFailure {
    settings.requireReadable();
    Optional<Value> set = settings.get(Key.DNS_INTERNAL);
    if (set.isPresent()) {
      return parsed(Key.DNS_INTERNAL, set.get());
    }
    return systemsFirst()
        .orElseThrow(
            () ->
                VerbFailure.failed(
                    Key.DNS_INTERNAL.label()
                        + " is not set, and "
                        + system
                        + " names no resolver: set it in the configuration, or "
                        + Key.DNS_INTERNAL.variable()
                        + "=10.0.0.53"));
  }

  /// One outside of the lab.
  ///
  /// @throws VerbFailure if the setting is no address
  public NameServer external() throws VerbFailure {
    settings.requireReadable();
    return parsed(Key.DNS_PUBLIC, settings.inForce(Key.DNS_PUBLIC).orElseThrow());
  }

  private static NameServer parsed(Key key, Value value) throws VerbFailure {
    try {
      return NameServer.parse(value.text());
    } catch (IllegalArgumentException e) {
      throw VerbFailure.failed(
          key.label() + " '" + value.shown() + "' (" + value.origin() + "): " + e.getMessage());
    }
  }

  private Optional<NameServer> systemsFirst() {
    try {
      for (String line : Files.readString(system, StandardCharsets.ISO_8859_1).split("\n")) {
        String[] words = line.strip().split("\\s+");
        if (words.length > 1 && words[0].equals("nameserver")) {
          return Optional.of(NameServer.parse(words[1]));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // As if there were none: the message says what to set.
    }
    return Optional.empty();
  }
}
