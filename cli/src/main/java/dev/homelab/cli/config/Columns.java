package dev.homelab.cli.config;

import dev.homelab.cli.output.Printable;
import java.io.PrintStream;

/// Three columns, two spaces apart, whose rows are printed one by one: first all are measured, then
/// all are printed, and none is kept.
final class Columns {
  private int first;
  private int second;

  /// Makes the columns as wide as this row needs.
  void measure(String one, String two) {
    first = Math.max(first, width(Printable.of(one)));
    second = Math.max(second, width(Printable.of(two)));
  }

  void print(PrintStream out, String one, String two, String three) {
    StringBuilder line = new StringBuilder();
    pad(line, Printable.of(one), first);
    pad(line, Printable.of(two), second);
    out.println(line.append(Printable.of(three)));
  }

  private static void pad(StringBuilder line, String cell, int width) {
    line.append(cell).repeat(' ', width - width(cell) + 2);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
