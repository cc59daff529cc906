package dev.homelab.cli.settings;

/// Which proxies are asked to pass on what goes to Loki and Prometheus.
public enum ProxyUse {
  /// None.
  NONE,
  /// Those that the environment names, as for curl.
  ENVIRONMENT
}
