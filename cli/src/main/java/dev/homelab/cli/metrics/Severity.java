package dev.homelab.cli.metrics;

import java.util.Locale;

/// How bad an alert is, by its label `severity`; the worst first.
enum Severity {
  CRITICAL,
  /// None, or a word that nobody knows: it may be as bad as any.
  UNKNOWN,
  ERROR,
  WARNING,
  INFO,
  NONE;

  /// By the words that rules commonly use, in any case: those of Prometheus's own rules, of syslog,
  /// of Zabbix, and of numbered priorities.
  static Severity of(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "critical",
          "crit",
          "page",
          "emergency",
          "emerg",
          "disaster",
          "fatal",
          "blocker",
          "p0",
          "p1",
          "s1",
          "sev0",
          "sev1" ->
          CRITICAL;
      case "error", "err", "high", "major", "alert", "urgent", "p2", "s2", "sev2" -> ERROR;
      case "warning", "warn", "average", "medium", "moderate", "minor", "p3", "s3", "sev3" ->
          WARNING;
      case "info", "information", "informational", "notice", "low", "p4", "p5", "s4", "sev4" ->
          INFO;
      case "none", "ok", "debug" -> NONE;
      default -> UNKNOWN;
    };
  }
}
