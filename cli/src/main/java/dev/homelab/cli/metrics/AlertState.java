package dev.homelab.cli.metrics;

import dev.homelab.prometheus.Labels;

/// How far an alert is.
enum AlertState {
  /// Its expression has been true for long enough.
  FIRING("firing"),
  /// Its expression is true, but not yet for as long as its rule wants.
  PENDING("pending");

  private final String label;

  AlertState(String label) {
    this.label = label;
  }

  /// As Prometheus writes it.
  String label() {
    return label;
  }

  /// That of a sample of `ALERTS`. What is not pending is taken as firing, lest it be overlooked.
  static AlertState of(Labels labels) {
    return labels.get("alertstate").orElse("").equals(PENDING.label) ? PENDING : FIRING;
  }
}
