package dev.homelab.cli.resolver;

import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Resolver;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The lab's own resolver and one outside of it, as the settings say.
public final class NameServers {
  private static final int DNS = 53;
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
  /// @throws VerbFailure if the setting can't be used, or if there is no resolver at all
  public NameServer internal() throws VerbFailure {
    return inForce(Key.DNS_INTERNAL);
  }

  /// One outside of the lab.
  ///
  /// @throws VerbFailure as [#internal]
  public NameServer external() throws VerbFailure {
    return inForce(Key.DNS_PUBLIC);
  }

  private NameServer inForce(Key<Resolver> key) throws VerbFailure {
    settings.requireReadable();
    return switch (settings.get(key).or(() -> settings.inForce(key)).orElseThrow()) {
      case Resolver.At(InetAddress ip, int port) -> new NameServer(ip, port);
      case Resolver.OfTheSystem _ -> systemsFirst(key);
    };
  }

  private NameServer systemsFirst(Key<Resolver> key) throws VerbFailure {
    Optional<NameServer> first = systemsFirst();
    if (first.isEmpty()) {
      throw VerbFailure.failed(
          key.label()
              + (settings.isSet(key) ? " is the system's" : " is not set")
              + ", and "
              + system
              + " names no resolver: set it in the configuration, or "
              + key.variable()
              + "="
              + key.example());
    }
    return first.get();
  }

  private Optional<NameServer> systemsFirst() {
    try {
      for (String line : Files.readString(system, StandardCharsets.ISO_8859_1).split("\n")) {
        String[] words = line.strip().split("\\s+");
        if (words.length > 1 && words[0].equals("nameserver")) {
          return IpLiteral.parse(words[1]).map(ip -> new NameServer(ip, DNS));
        }
      }
    } catch (IOException e) {
      // As if there were none: the message says what to set.
    }
    return Optional.empty();
  }
}
