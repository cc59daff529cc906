package dev.homelab.cli.logs;

import dev.homelab.loki.LineFields;
import dev.homelab.prometheus.Labels;
import java.util.List;
import java.util.Locale;

/// How grave a log line is, as the query read it, as the server found it, or as its stream says.
final class Level {
  /// Of the text for a column.
  static final int WIDTH = 5;

  private static final List<String> NAMES =
      List.of("detected_level", "level", "severity", "lvl", "severity_text", "log_level");

  private Level() {}

  /// A short word in capitals; empty where nothing tells it. Of unknown origin.
  static String of(Labels stream, LineFields fields) {
    for (Labels labels : List.of(fields.parsed(), fields.metadata(), stream)) {
      for (String name : NAMES) {
        String level = labels.get(name).orElse("");
        if (!level.isEmpty()) {
          return shortened(level.toUpperCase(Locale.ROOT));
        }
      }
    }
    return "";
  }

  private static String shortened(String level) {
    return switch (level) {
      case "UNKNOWN" -> "";
      case "WARNING" -> "WARN";
      case "CRITICAL" -> "CRIT";
      case "INFORMATION", "INFORMATIONAL" -> "INFO";
      case "EMERGENCY" -> "EMERG";
      default ->
          level.codePointCount(0, level.length()) <= WIDTH
              ? level
              : level.substring(0, level.offsetByCodePoints(0, WIDTH));
    };
  }
}
