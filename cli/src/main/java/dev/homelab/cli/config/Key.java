package dev.homelab.cli.config;

import java.util.Optional;

/// A setting that has one value, by its name in the configuration.
public enum Key {
  LOKI_URL("loki.url", "HOMELAB_LOKI_URL"),
  LOKI_TENANT("loki.tenant", "HOMELAB_LOKI_TENANT"),
  LOKI_TOKEN_FILE("loki.token_file", "HOMELAB_LOKI_TOKEN_FILE"),
  PROMETHEUS_URL("prometheus.url", "HOMELAB_PROMETHEUS_URL"),
  PROMETHEUS_TOKEN_FILE("prometheus.token_file", "HOMELAB_PROMETHEUS_TOKEN_FILE"),
  DIAL_DEFAULT("dial.default", "HOMELAB_DIAL"),
  TLS_CA_FILE("tls.ca_file", "HOMELAB_CA_FILE"),
  DNS_INTERNAL("dns.internal", "HOMELAB_DNS_INTERNAL"),
  DNS_PUBLIC("dns.public", "HOMELAB_DNS_PUBLIC"),
  USAGE_DELIVERY("usage.delivery", "HOMELAB_DELIVERY"),
  USAGE_RECORDING("usage.recording", "HOMELAB_TELEMETRY"),
  USAGE_MAX_MEGABYTES("usage.max_megabytes", "HOMELAB_MAX_MEGABYTES"),
  USAGE_MAX_DAYS("usage.max_days", "HOMELAB_MAX_DAYS");

  private final String label;
  private final String variable;

  Key(String label, String variable) {
    this.label = label;
    this.variable = variable;
  }

  /// The name in a configuration file: table, dot, key.
  public String label() {
    return label;
  }

  /// The environment variable that stands above the files.
  public String variable() {
    return variable;
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
