package dev.homelab.cli.shipping;

import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.endpoint.SecretFile;
import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Choice;
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
/// only what holds for the one host is in it. The token is not in it, but the name of its file.
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
  private static final String WITHHELD = PREFIX + "WITHHELD";
  private static final String DIAL = PREFIX + "DIAL";
  private static final String CA_FILE = PREFIX + "CA_FILE";
  private static final String UNCHECKED = PREFIX + "UNCHECKED";
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
    if (loki.tenant().isPresent()) {
      variables.put(TENANT, loki.tenant().get());
    }
    if (loki.token().isPresent()) {
      variables.put(TOKEN_FILE, loki.token().get().path().toString());
      variables.put(TOKEN_ORIGIN, loki.token().get().origin());
    }
    if (!loki.withheld().isEmpty()) {
      variables.put(WITHHELD, loki.withheld());
    }
    if (loki.dialled().isPresent()) {
      variables.put(DIAL, loki.dialled().get());
    }
    if (loki.caFile().isPresent()) {
      variables.put(CA_FILE, loki.caFile().get().toString());
    }
    if (loki.unchecked()) {
      variables.put(UNCHECKED, "true");
    }
    return variables;
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
        Optional.ofNullable(variables.get(TENANT)),
        token(variables),
        variables.getOrDefault(WITHHELD, ""),
        Optional.ofNullable(variables.get(DIAL)),
        Optional.ofNullable(variables.get(CA_FILE)).map(Path::of),
        variables.containsKey(UNCHECKED),
        need(variables, USER_AGENT),
        account(variables));
  }

  /// Its name is not handed over: nothing depends on it.
  private static Account account(Map<String, String> variables) {
    String uid = need(variables, UID);
    return new Account(uid, Integer.parseInt(uid));
  }

  private static Optional<SecretFile> token(Map<String, String> variables) {
    return Optional.ofNullable(variables.get(TOKEN_FILE))
        .map(file -> new SecretFile(Path.of(file), need(variables, TOKEN_ORIGIN)));
  }

  private static String need(Map<String, String> variables, String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + ": not handed over");
    }
    return value;
  }
}
