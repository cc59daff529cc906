package dev.homelab.cli.metrics;

import java.util.Locale;

/// How bad an alert is, by its label `severity`; the worst first.
enum Severity {
  CRITICAL,
  ERROR,
  WARNING,
  INFO,
  OTHER;

  /// By the words that rules commonly use, in any case.
  static Severity of(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "critical" -> CRITICAL;
      case "error", "page" -> ERROR;
      case "warning", "warn" -> WARNING;
      case "info" -> INFO;
      default -> OTHER;
    };
  }
}
