package dev.homelab.cli.settings;

import dev.homelab.http.DialTarget;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A setting that has one value: its one declaration, from which reading, checking, `config init`
/// and the table of the documentation derive.
///
/// @param <T> what its values are
public final class Key<T> {
  public static final Key<URI> LOKI_URL =
      new Key<>("loki.url", "HOMELAB_LOKI_URL", new UrlType(), null)
          .example("https://loki.lab.example")
          .about("the Loki that takes the records and answers: what stands before `/loki/api/v1`");

  public static final Key<String> LOKI_TENANT =
      new Key<>("loki.tenant", "HOMELAB_LOKI_TENANT", new TextType(), LOKI_URL)
          .example("lab")
          .about("sent as `X-Scope-OrgID`; only a Loki that keeps tenants apart needs it");

  public static final Key<Path> LOKI_TOKEN_FILE =
      new Key<>(
              "loki.token_file",
              "HOMELAB_LOKI_TOKEN_FILE",
              new FileType(FileType.Content.TOKEN),
              LOKI_URL)
          .example("/etc/homelab/loki.token")
          .about("one line, sent as a bearer token");

  public static final Key<String> LOKI_USERNAME =
      new Key<>("loki.username", "HOMELAB_LOKI_USERNAME", TextType.withoutColon(), LOKI_URL)
          .example("ada")
          .about("the user name of basic authentication; the password is in `password_file`");

  public static final Key<Path> LOKI_PASSWORD_FILE =
      new Key<>(
              "loki.password_file",
              "HOMELAB_LOKI_PASSWORD_FILE",
              new FileType(FileType.Content.PASSWORD),
              LOKI_URL)
          .example("/etc/homelab/loki.password")
          .about("one line, the password that goes with `username`");

  public static final Key<Path> LOKI_HEADERS_FILE =
      new Key<>(
              "loki.headers_file",
              "HOMELAB_LOKI_HEADERS_FILE",
              new FileType(FileType.Content.HEADERS),
              LOKI_URL)
          .example("/etc/homelab/loki.headers")
          .about("further headers of each request, `Name: value` a line; all of it is secret");

  public static final Key<URI> PROMETHEUS_URL =
      new Key<>("prometheus.url", "HOMELAB_PROMETHEUS_URL", new UrlType(), null)
          .example("https://prometheus.lab.example")
          .about("the Prometheus that answers: what stands before `/api/v1`");

  public static final Key<String> PROMETHEUS_TENANT =
      new Key<>("prometheus.tenant", "HOMELAB_PROMETHEUS_TENANT", new TextType(), PROMETHEUS_URL)
          .example("lab")
          .about("sent as `X-Scope-OrgID`, for a Mimir, Cortex or Thanos that keeps tenants apart");

  public static final Key<Path> PROMETHEUS_TOKEN_FILE =
      new Key<>(
              "prometheus.token_file",
              "HOMELAB_PROMETHEUS_TOKEN_FILE",
              new FileType(FileType.Content.TOKEN),
              PROMETHEUS_URL)
          .example("/etc/homelab/prometheus.token")
          .about("one line, sent as a bearer token");

  public static final Key<String> PROMETHEUS_USERNAME =
      new Key<>(
              "prometheus.username",
              "HOMELAB_PROMETHEUS_USERNAME",
              TextType.withoutColon(),
              PROMETHEUS_URL)
          .example("ada")
          .about("the user name of basic authentication; the password is in `password_file`");

  public static final Key<Path> PROMETHEUS_PASSWORD_FILE =
      new Key<>(
              "prometheus.password_file",
              "HOMELAB_PROMETHEUS_PASSWORD_FILE",
              new FileType(FileType.Content.PASSWORD),
              PROMETHEUS_URL)
          .example("/etc/homelab/prometheus.password")
          .about("one line, the password that goes with `username`");

  public static final Key<Path> PROMETHEUS_HEADERS_FILE =
      new Key<>(
              "prometheus.headers_file",
              "HOMELAB_PROMETHEUS_HEADERS_FILE",
              new FileType(FileType.Content.HEADERS),
              PROMETHEUS_URL)
          .example("/etc/homelab/prometheus.headers")
          .about("further headers of each request, `Name: value` a line; all of it is secret");

  public static final Key<ProxyUse> HTTP_PROXY =
      new Key<>(
              "http.proxy",
              "HOMELAB_PROXY",
              new WordType<ProxyUse>()
                  .word("none", ProxyUse.NONE)
                  .word("environment", ProxyUse.ENVIRONMENT),
              null)
          .byDefault("none")
          .example("environment")
          .about("whether `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` hold for Loki and Prometheus");

  public static final Key<DialTarget> DIAL_DEFAULT =
      new Key<>("dial.default", "HOMELAB_DIAL", new DialType(), null)
          .example("10.0.0.2")
          .about("where every name without a rule is dialled; without it names are resolved");

  public static final Key<Path> TLS_CA_FILE =
      new Key<>("tls.ca_file", "HOMELAB_CA_FILE", new FileType(FileType.Content.CERTIFICATES), null)
          .example("/etc/homelab/ca.pem")
          .about(
              "PEM certificates that are believed beside the roots of the JDK and of the system");

  public static final Key<Resolver> DNS_INTERNAL =
      new Key<>("dns.internal", "HOMELAB_DNS_INTERNAL", new ResolverType(), null)
          .byDefault(ResolverType.SYSTEM)
          .example("10.0.0.53")
          .about("the lab's own resolver; `system` is the first of `/etc/resolv.conf`");

  public static final Key<Resolver> DNS_PUBLIC =
      new Key<>("dns.public", "HOMELAB_DNS_PUBLIC", new ResolverType(), null)
          .byDefault("1.1.1.1")
          .example("9.9.9.9")
          .about("a resolver outside of the lab");

  public static final Key<DeliveryMode> USAGE_DELIVERY =
      new Key<>(
              "usage.delivery",
              "HOMELAB_DELIVERY",
              new WordType<DeliveryMode>()
                  .word(DeliveryMode.BACKGROUND.label(), DeliveryMode.BACKGROUND)
                  .word(DeliveryMode.INLINE.label(), DeliveryMode.INLINE)
                  .word(DeliveryMode.LOCAL.label(), DeliveryMode.LOCAL),
              null)
          .byDefault("background")
          .example("inline")
          .about("when records go to the Loki; without a `loki.url` it is `local`");

  public static final Key<Consent.State> USAGE_RECORDING =
      new Key<>(
              "usage.recording",
              "HOMELAB_TELEMETRY",
              new WordType<Consent.State>()
                  .word("true", Consent.State.ON)
                  .word("false", Consent.State.OFF)
                  .word("log", Consent.State.LOG)
                  .synonym("1", Consent.State.ON)
                  .synonym("on", Consent.State.ON)
                  .synonym("yes", Consent.State.ON)
                  .synonym("0", Consent.State.OFF)
                  .synonym("off", Consent.State.OFF)
                  .synonym("no", Consent.State.OFF)
                  .truths(),
              null)
          .byDefault("true")
          .example("false")
          .about("whether uses are recorded; with `false` only for those who say `usage on`");

  public static final Key<Long> USAGE_MAX_MEGABYTES =
      new Key<>("usage.max_megabytes", "HOMELAB_MAX_MEGABYTES", new NumberType(1, 1048575), null)
          .byDefault("128")
          .example("16")
          .about("what a user's records may take on one host, in MiB");

  public static final Key<Long> USAGE_MAX_DAYS =
      new Key<>("usage.max_days", "HOMELAB_MAX_DAYS", new NumberType(1, 1048575), null)
          .byDefault("90")
          .example("30")
          .about("how long they are kept");

  public static final Key<Boolean> USAGE_CACHE =
      new Key<>("usage.cache", "HOMELAB_CACHE", new TruthType(), null)
          .byDefault("true")
          .example("false")
          .about("whether days that can no longer change are kept by who reads them")
          .forReading();

  public static final Key<Long> USAGE_NAMES_DAYS =
      new Key<>("usage.names_days", "HOMELAB_NAMES_DAYS", new NumberType(8, 1048575), null)
          .byDefault("90")
          .example("30")
          .about("how old a kept day may be before the names of its users are dropped")
          .forReading();

  public static final Key<Long> USAGE_MIN_USERS =
      new Key<>("usage.min_users", "HOMELAB_MIN_USERS", new NumberType(1, 1048575), null)
          .byDefault("1")
          .example("3")
          .about("what fewer people use than this is not shown of others")
          .forReading();

  public static final Key<Long> NEXT_WRITE_MINUTES =
      new Key<>("next.write_minutes", "HOMELAB_NEXT_WRITE_MINUTES", new NumberType(0, 100000), null)
          .byDefault("10")
          .example("20")
          .about("how long it takes to write a verb, in usage next")
          .forReading();

  public static final Key<Long> NEXT_LEARN_SECONDS =
      new Key<>("next.learn_seconds", "HOMELAB_NEXT_LEARN_SECONDS", new NumberType(0, 100000), null)
          .byDefault("30")
          .example("60")
          .about("how long it takes each who gains to learn a verb, in usage next")
          .forReading();

  public static final Key<Long> NEXT_LINE_MS =
      new Key<>("next.line_ms", "HOMELAB_NEXT_LINE_MS", new NumberType(0, 60000), null)
          .byDefault("1350")
          .example("1000")
          .about("what a line costs a person beside its keys, in milliseconds")
          .forReading();

  public static final Key<Long> NEXT_KEY_MS =
      new Key<>("next.key_ms", "HOMELAB_NEXT_KEY_MS", new NumberType(0, 10000), null)
          .byDefault("200")
          .example("120")
          .about("what a key costs a person, in milliseconds")
          .forReading();

  public static final Key<Long> NEXT_TURN_MS =
      new Key<>("next.turn_ms", "HOMELAB_NEXT_TURN_MS", new NumberType(0, 600000), null)
          .byDefault("5000")
          .example("3000")
          .about("what a turn costs an agent, in milliseconds")
          .forReading();

  public static final Key<Long> NEXT_USES =
      new Key<>("next.uses", "HOMELAB_NEXT_USES", new NumberType(2, 1000), null)
          .byDefault("10")
          .example("20")
          .about("how often a task must have been done to be worth a verb")
          .forReading();

  public static final Key<Long> NEXT_DAYS =
      new Key<>("next.days", "HOMELAB_NEXT_DAYS", new NumberType(1, 1000), null)
          .byDefault("5")
          .example("10")
          .about("on how many days a task must have been done to be worth a verb")
          .forReading();

  private static final List<Key<?>> ALL =
      List.of(
          LOKI_URL,
          LOKI_TENANT,
          LOKI_TOKEN_FILE,
          LOKI_USERNAME,
          LOKI_PASSWORD_FILE,
          LOKI_HEADERS_FILE,
          PROMETHEUS_URL,
          PROMETHEUS_TENANT,
          PROMETHEUS_TOKEN_FILE,
          PROMETHEUS_USERNAME,
          PROMETHEUS_PASSWORD_FILE,
          PROMETHEUS_HEADERS_FILE,
          HTTP_PROXY,
          DIAL_DEFAULT,
          TLS_CA_FILE,
          DNS_INTERNAL,
          DNS_PUBLIC,
          USAGE_DELIVERY,
          USAGE_RECORDING,
          USAGE_MAX_MEGABYTES,
          USAGE_MAX_DAYS,
          USAGE_CACHE,
          USAGE_NAMES_DAYS,
          USAGE_MIN_USERS,
          NEXT_WRITE_MINUTES,
          NEXT_LEARN_SECONDS,
          NEXT_LINE_MS,
          NEXT_KEY_MS,
          NEXT_TURN_MS,
          NEXT_USES,
          NEXT_DAYS);

  private final String label;
  private final String variable;
  private final ValueType<T> type;
  private final @Nullable Key<?> address;
  private String byDefault = "";
  private boolean readingOnly;
  private String example = "";
  private String about = "";

  /// @param address the address that this tells who asks; null if it is no credential
  private Key(String label, String variable, ValueType<T> type, @Nullable Key<?> address) {
    this.label = label;
    this.variable = variable;
    this.type = type;
    this.address = address;
  }

  private Key<T> byDefault(String text) {
    byDefault = text;
    return this;
  }

  private Key<T> forReading() {
    readingOnly = true;
    return this;
  }

  private Key<T> example(String text) {
    example = text;
    return this;
  }

  private Key<T> about(String text) {
    about = text;
    return this;
  }

  /// Every setting, in the order in which they are shown.
  public static List<Key<?>> all() {
    return ALL;
  }

  /// The name in a configuration file: table, dot, key.
  public String label() {
    return label;
  }

  /// The table of a configuration file that it stands in.
  public String table() {
    return label.substring(0, label.indexOf('.'));
  }

  /// Its name within the table.
  public String name() {
    return label.substring(label.indexOf('.') + 1);
  }

  /// The environment variable that stands above the files.
  public String variable() {
    return variable;
  }

  /// What holds where nothing is set; empty if nothing does.
  public Optional<String> byDefault() {
    return byDefault.isEmpty() ? Optional.empty() : Optional.of(byDefault);
  }

  /// A value that it takes.
  public String example() {
    return example;
  }

  /// What it is for, in a sentence without its beginning and its end, with code in backticks.
  public String about() {
    return about;
  }

  /// What it takes.
  public String allowed() {
    return type.allowed();
  }

  /// A text as it may be printed.
  public String shown(String text) {
    return type.shown(text);
  }

  /// A text as it stands in a file.
  public String written(String text) {
    return type.quoted(text);
  }

  ValueType<T> type() {
    return type;
  }

  /// Whether a misfit switches recording off: a guess at what was meant could record against
  /// somebody's will.
  boolean decidesRecording() {
    return label.startsWith("usage.") && !readingOnly;
  }

  /// Whether a value is none, and takes back those of the files below it.
  boolean isTakenBack(Value value) {
    return value.text().isEmpty() && !decidesRecording();
  }

  /// The address that this tells who asks; empty if it is no credential.
  Optional<Key<?>> address() {
    return Optional.ofNullable(address);
  }

  /// Whether it names a file.
  boolean isPath() {
    return type instanceof FileType;
  }

  /// Whether it names a file that is for nobody else to read.
  boolean isSecretFile() {
    return type instanceof FileType file && file.isSecret();
  }

  static Optional<Key<?>> labelled(String label) {
    for (Key<?> key : ALL) {
      if (key.label.equals(label)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return label;
  }
}
