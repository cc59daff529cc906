package dev.homelab.cli.shipping;

import dev.homelab.cli.endpoint.ClientPair;
import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.endpoint.SecretFile;
import dev.homelab.cli.endpoint.SignIn;
import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Choice;
import dev.homelab.http.ProxyServer;
import dev.homelab.telemetry.Limits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All that a flush in a process of its own needs to know, resolved by the verb that starts it:
/// whose records, in which folder, to which Loki, with whose token. That process looks nothing up
/// again, and what the user has set for other programs, or changes meanwhile, is nothing to it.
///
/// It is handed over in environment variables, which nobody but the user and root can read, each
/// value in one of its own, as it is. Their size does not grow with the configuration: of its rules
/// only what holds for the one host is in it. No secret is in it but that of a proxy, which came
/// from a variable; of the others the names of their files.
///
/// @param store the records
/// @param loki where they go
/// @param choice with which the user can still say no; empty where a variable stands above it
public record Handover(Store store, LokiAddress loki, Optional<Choice> choice) {
  private static final String PREFIX = "HOMELAB_FLUSH_";
  private static final String STATE = PREFIX + "STATE";
  private static final String HOST = PREFIX + "HOST";
  private static final String UID = PREFIX + "UID";
  private static final String MAX_BYTES = PREFIX + "MAX_BYTES";
  private static final String MAX_DAYS = PREFIX + "MAX_DAYS";
  private static final String CHOICE = PREFIX + "CHOICE";
  private static final String URL = PREFIX + "URL";
  private static final String TENANT = PREFIX + "TENANT";
  private static final String TOKEN_FILE = PREFIX + "TOKEN_FILE";
  private static final String TOKEN_ORIGIN = PREFIX + "TOKEN_ORIGIN";
  private static final String USERNAME = PREFIX + "USERNAME";
  private static final String PASSWORD_FILE = PREFIX + "PASSWORD_FILE";
  private static final String PASSWORD_ORIGIN = PREFIX + "PASSWORD_ORIGIN";
  private static final String HEADERS_FILE = PREFIX + "HEADERS_FILE";
  private static final String HEADERS_ORIGIN = PREFIX + "HEADERS_ORIGIN";
  private static final String WITHHELD = PREFIX + "WITHHELD";
  private static final String DIAL = PREFIX + "DIAL";
  private static final String PROXY = PREFIX + "PROXY";
  private static final String CA_FILE = PREFIX + "CA_FILE";
  private static final String UNCHECKED = PREFIX + "UNCHECKED";
  private static final String CERT_FILE = PREFIX + "CERT_FILE";
  private static final String KEY_FILE = PREFIX + "KEY_FILE";
  private static final String USER_AGENT = PREFIX + "USER_AGENT";

  /// The variables that carry it; what is not set has none.
  public Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    variables.put(STATE, store.root().toString());
    variables.put(HOST, store.host());
    variables.put(UID, Integer.toString(store.uid()));
    variables.put(MAX_BYTES, Long.toString(store.limits().maxBytes()));
    variables.put(MAX_DAYS, Long.toString(store.limits().maxAge().toDays()));
    variables.put(URL, loki.url().toString());
    variables.put(USER_AGENT, loki.userAgent());
    Optional<Path> asked = choice.flatMap(Choice::place);
    if (asked.isPresent()) {
      variables.put(CHOICE, asked.get().toString());
    }
    put(variables, loki.signIn());
    if (loki.dialled().isPresent()) {
      variables.put(DIAL, loki.dialled().get());
    }
    if (loki.proxy().isPresent()) {
      variables.put(PROXY, loki.proxy().get().url());
    }
    if (loki.caFile().isPresent()) {
      variables.put(CA_FILE, loki.caFile().get().toString());
    }
    if (loki.unchecked()) {
      variables.put(UNCHECKED, "true");
    }
    if (loki.shown().isPresent()) {
      variables.put(CERT_FILE, loki.shown().get().certificate().toString());
      variables.put(KEY_FILE, loki.shown().get().key().toString());
    }
    return variables;
  }

  private static void put(Map<String, String> variables, SignIn signIn) {
    if (signIn.tenant().isPresent()) {
      variables.put(TENANT, signIn.tenant().get());
    }
    put(variables, TOKEN_FILE, TOKEN_ORIGIN, signIn.token());
    put(variables, HEADERS_FILE, HEADERS_ORIGIN, signIn.headers());
    if (signIn.login().isPresent()) {
      SignIn.Login login = signIn.login().get();
      variables.put(USERNAME, login.username());
      put(variables, PASSWORD_FILE, PASSWORD_ORIGIN, Optional.of(login.password()));
    }
    if (!signIn.withheld().isEmpty()) {
      variables.put(WITHHELD, signIn.withheld());
    }
  }

  private static void put(
      Map<String, String> variables, String path, String origin, Optional<SecretFile> file) {
    if (file.isPresent()) {
      variables.put(path, file.get().path().toString());
      variables.put(origin, file.get().origin());
    }
  }

  /// What variables carry.
  ///
  /// @throws IllegalArgumentException if that is not all of it
  public static Handover of(Map<String, String> variables, InstantSource clock) {
    Optional<Choice> choice =
        Optional.ofNullable(variables.get(CHOICE))
            .map(file -> new Choice(Path.of(file), account(variables)));
    return new Handover(store(variables, clock), loki(variables), choice);
  }

  private static Store store(Map<String, String> variables, InstantSource clock) {
    Path root = Path.of(need(variables, STATE));
    int uid = Integer.parseInt(need(variables, UID));
    Limits limits =
        new Limits(
            Limits.DEFAULT.segmentBytes(),
            Long.parseLong(need(variables, MAX_BYTES)),
            Duration.ofDays(Long.parseLong(need(variables, MAX_DAYS))));
    return new Store(
        Optional.of(new Base.Folder(root, root)), need(variables, HOST), limits, clock, uid);
  }

  private static LokiAddress loki(Map<String, String> variables) {
    return new LokiAddress(
        URI.create(need(variables, URL)),
        signIn(variables),
        Optional.ofNullable(variables.get(DIAL)),
        Optional.ofNullable(variables.get(PROXY)).map(ProxyServer::parse),
        Optional.ofNullable(variables.get(CA_FILE)).map(Path::of),
        variables.containsKey(UNCHECKED),
        Optional.ofNullable(variables.get(CERT_FILE))
            .map(file -> new ClientPair(Path.of(file), Path.of(need(variables, KEY_FILE)))),
        need(variables, USER_AGENT),
        account(variables));
  }

  /// Its name is not handed over: nothing depends on it.
  private static Account account(Map<String, String> variables) {
    String uid = need(variables, UID);
    return new Account(uid, Integer.parseInt(uid));
  }

  private static SignIn signIn(Map<String, String> variables) {
    return new SignIn(
        Optional.ofNullable(variables.get(TENANT)),
        file(variables, TOKEN_FILE, TOKEN_ORIGIN),
        file(variables, PASSWORD_FILE, PASSWORD_ORIGIN)
            .map(password -> new SignIn.Login(need(variables, USERNAME), password)),
        file(variables, HEADERS_FILE, HEADERS_ORIGIN),
        variables.getOrDefault(WITHHELD, ""));
  }

  private static Optional<SecretFile> file(
      Map<String, String> variables, String path, String origin) {
    return Optional.ofNullable(variables.get(path))
        .map(file -> new SecretFile(Path.of(file), need(variables, origin)));
  }

  private static String need(Map<String, String> variables, String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + ": not handed over");
    }
    return value;
  }
}
