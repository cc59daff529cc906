package dev.homelab.cli.settings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A setting that has one value, by its name in the configuration.
public enum Key {
  LOKI_URL("loki.url", "HOMELAB_LOKI_URL"),
  LOKI_TENANT("loki.tenant", "HOMELAB_LOKI_TENANT", LOKI_URL),
  LOKI_TOKEN_FILE("loki.token_file", "HOMELAB_LOKI_TOKEN_FILE", LOKI_URL),
  PROMETHEUS_URL("prometheus.url", "HOMELAB_PROMETHEUS_URL"),
  PROMETHEUS_TOKEN_FILE("prometheus.token_file", "HOMELAB_PROMETHEUS_TOKEN_FILE", PROMETHEUS_URL),
  DIAL_DEFAULT("dial.default", "HOMELAB_DIAL"),
  TLS_CA_FILE("tls.ca_file", "HOMELAB_CA_FILE"),
  DNS_INTERNAL("dns.internal", "HOMELAB_DNS_INTERNAL"),
  DNS_PUBLIC("dns.public", "HOMELAB_DNS_PUBLIC", "1.1.1.1"),
  USAGE_DELIVERY("usage.delivery", "HOMELAB_DELIVERY"),
  USAGE_RECORDING("usage.recording", "HOMELAB_TELEMETRY", "true"),
  USAGE_MAX_MEGABYTES("usage.max_megabytes", "HOMELAB_MAX_MEGABYTES", "128"),
  USAGE_MAX_DAYS("usage.max_days", "HOMELAB_MAX_DAYS", "90");

  private final String label;
  private final String variable;
  private final String byDefault;
  private final @Nullable Key address;

  Key(String label, String variable) {
    this(label, variable, "", null);
  }

  Key(String label, String variable, String byDefault) {
    this(label, variable, byDefault, null);
  }

  Key(String label, String variable, Key address) {
    this(label, variable, "", address);
  }

  Key(String label, String variable, String byDefault, @Nullable Key address) {
    this.label = label;
    this.variable = variable;
    this.byDefault = byDefault;
    this.address = address;
  }

  /// The name in a configuration file: table, dot, key.
  public String label() {
    return label;
  }

  /// The environment variable that stands above the files.
  public String variable() {
    return variable;
  }

  /// What holds where nothing is set; empty if nothing does, or if that depends on other settings.
  public Optional<String> byDefault() {
    return byDefault.isEmpty() ? Optional.empty() : Optional.of(byDefault);
  }

  /// The address that this tells who asks; empty if it is no credential.
  Optional<Key> address() {
    return Optional.ofNullable(address);
  }

  /// Whether it names a file.
  boolean isPath() {
    return label.endsWith("_file");
  }

  static Optional<Key> labelled(String label) {
    for (Key key : values()) {
      if (key.label.equals(label)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
