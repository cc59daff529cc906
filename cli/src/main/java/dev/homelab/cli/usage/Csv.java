package dev.homelab.cli.usage;

import java.util.List;

/// A line of comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula
/// gets an apostrophe in front.
final class Csv {
  private static final String FORMULA = "=+-@\t\r";
  private static final String QUOTED = ",\"\n\r";

  private Csv() {}

  static String line(List<String> values) {
    return String.join(",", values.stream().map(Csv::cell).toList()) + "\n";
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 && !isNumber(value);
  }

  private static boolean isNumber(String value) {
    return value.matches("[-+]?[0-9]+(\\.[0-9]+)?");
  }
}
