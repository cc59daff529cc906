package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.query.LocalTimes;
import dev.homelab.loki.LineFields;
import dev.homelab.loki.LogPage;
import dev.homelab.prometheus.Labels;
import java.io.PrintStream;
import java.time.Instant;

/// Log lines for a person: the time where the user is, the level, and the line with its colours.
record TerminalLines(Console console, LocalTimes times) implements LineOutput {
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String RESET = "\u001b[39m";
  private static final String INDENT =
      " ".repeat("2026-11-25 08:00:00.000".length() + Level.WIDTH + 4);

  @Override
  public void print(LogPage page, int from, int to, PrintStream out) {
    for (int i = from; i < to; i++) {
      print(page.time(i), page.labels(i), page.fields(i), page.line(i), out);
    }
  }

  /// Prints one.
  void print(Instant time, Labels stream, LineFields fields, String line, PrintStream out) {
    String level = Printable.of(Level.of(stream, fields));
    String gap = " ".repeat(Math.max(0, Level.WIDTH - level.codePointCount(0, level.length())));
    String text =
        times.toMilli(time)
            + "  "
            + colored(level)
            + gap
            + "  "
            + LineColors.of(line, console.color(), INDENT)
            + '\n';
    Console.printColored(text, out);
  }

  private String colored(String level) {
    if (!console.color()) {
      return level;
    }
    return switch (level) {
      case "ERROR", "ERR", "FATAL", "CRIT", "EMERG", "ALERT", "PANIC" -> RED + level + RESET;
      case "WARN" -> YELLOW + level + RESET;
      default -> level;
    };
  }
}
