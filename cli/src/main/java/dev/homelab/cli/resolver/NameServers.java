package dev.homelab.cli.resolver;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Authority;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Resolver;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Name;

/// The lab's own resolver and one outside of it, as the settings say.
public final class NameServers {
  private static final int DNS = 53;
  private static final Path SYSTEM = Path.of("/etc/resolv.conf");

  private final Settings settings;
  private final Path system;
  private @Nullable Consumer<String> hearer;

  public NameServers(Settings settings) {
    this(settings, SYSTEM);
  }

  /// @param system the file that names the system's resolvers
  NameServers(Settings settings, Path system) {
    this.settings = settings;
    this.system = system;
  }

  /// Has somebody hear of each question from now on: of whom it was asked, what came of it, and how
  /// long that took.
  public void heardBy(Consumer<String> told) {
    hearer = told;
  }

  /// Asks one of them, once.
  ///
  /// @param patience how long one try may take; see [DnsClient]
  /// @param overTcpOnly whether UDP is not tried at all
  public DnsReply ask(
      NameServer server, Name name, RecordType type, Duration patience, boolean overTcpOnly) {
    DnsReply reply = new DnsClient(server, patience, overTcpOnly).ask(name, type);
    @Nullable Consumer<String> told = hearer;
    if (told != null) {
      told.accept(
          server
              + " "
              + type.name()
              + " "
              + name.toString(true)
              + ": "
              + reply.inShort()
              + " in "
              + reply.took().toMillis()
              + " ms");
    }
    return reply;
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

  /// One that was named for a single question.
  ///
  /// @throws VerbFailure if it is the system's, and there is none
  public NameServer at(Resolver resolver) throws VerbFailure {
    Optional<NameServer> named = named(resolver);
    return named.isPresent()
        ? named.get()
        : systemsFirst().orElseThrow(() -> VerbFailure.failed(system + " names no resolver"));
  }

  private NameServer inForce(Key<Resolver> key) throws VerbFailure {
    settings.requireReadable();
    Optional<NameServer> named =
        named(settings.get(key).or(() -> settings.inForce(key)).orElseThrow());
    return named.isPresent() ? named.get() : systemsFirst(key);
  }

  /// Empty where it is the system's.
  private Optional<NameServer> named(Resolver resolver) throws VerbFailure {
    if (resolver instanceof Resolver.At(InetAddress ip, int port)) {
      return Optional.of(new NameServer(ip, port));
    }
    return resolver instanceof Resolver.OverTls over
        ? Optional.of(overTls(over))
        : Optional.empty();
  }

  private NameServer overTls(Resolver.OverTls resolver) throws VerbFailure {
    Account account = settings.environment().account();
    Trust trust = Trust.of(Authority.of(settings.get(Key.TLS_CA_FILE), account), List.of());
    DnsTls tls = new DnsTls(resolver.name(), trust);
    return new NameServer(resolver.ip(), resolver.port(), Optional.of(tls));
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

  /// The domains in which the system looks for a name that is none by itself; of several lines the
  /// last, as resolv.conf has it.
  public List<String> searched() {
    List<String> domains = List.of();
    for (String line : lines()) {
      List<String> words = List.of(line.strip().split("\\s+"));
      if (words.getFirst().equals("search") || words.getFirst().equals("domain")) {
        domains = words.subList(1, words.size());
      }
    }
    return domains;
  }

  /// None where the file can't be read: the message then says what to set.
  private List<String> lines() {
    try {
      return List.of(Files.readString(system, StandardCharsets.ISO_8859_1).split("\n"));
    } catch (IOException e) {
      return List.of();
    }
  }

  /// A line that names no address hides none of the others.
  private Optional<NameServer> systemsFirst() {
    for (String line : lines()) {
      String[] words = line.strip().split("\\s+");
      if (words.length > 1 && words[0].equals("nameserver")) {
        Optional<InetAddress> ip = IpLiteral.parse(words[1]);
        if (ip.isPresent()) {
          return Optional.of(new NameServer(ip.get(), DNS));
        }
      }
    }
    return Optional.empty();
  }
}
