package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.query.LocalTimes;
import dev.homelab.cli.query.Remarks;
import dev.homelab.loki.Entry;
import dev.homelab.loki.LogLine;
import dev.homelab.loki.TailTaker;
import dev.homelab.prometheus.Notices;
import java.io.IOException;
import java.util.List;

/// Prints lines as they come; what came together is passed on together and at once, so that the
/// next program of a pipe need not wait, and a signal cuts nothing.
record TailOutput(Console console, Form form, LocalTimes times) implements TailTaker {

  /// How a line is printed, each with a newline at its end.
  enum Form {
    /// The line alone.
    BARE,
    /// The time, the level and the line, for a person.
    TIMED,
    /// A query that selects the line, a tab, and the line.
    LABELLED,
    /// One object: as [LineParts#json] has it.
    JSON
  }

  @Override
  public boolean lines(List<LogLine> lines) {
    lines.forEach(this::print);
    console.out().flush();
    return isRead();
  }

  /// Whoever read it may have gone.
  private boolean isRead() {
    return !(console.out() instanceof ResultStream results) || results.failure().isEmpty();
  }

  private void print(LogLine line) {
    switch (form) {
      case BARE -> shown(line.entry().line());
      case TIMED -> timed(line);
      case LABELLED -> {
        console
            .out()
            .append(console.shown(LineParts.query(line.stream(), line.fields())))
            .append('\t');
        shown(line.entry().line());
      }
      case JSON -> console.out().print(json(line));
    }
  }

  private void shown(String text) {
    write((console.outIsTerminal() ? LineOutputs.bare(text, console) : text) + '\n');
  }

  private void timed(LogLine line) {
    new TerminalLines(console, times)
        .print(
            line.entry().time(), line.stream(), line.fields(), line.entry().line(), console.out());
  }

  private void write(String text) {
    Console.printColored(text, console.out());
  }

  private static String json(LogLine line) {
    Entry entry = line.entry();
    return Json.of(
        json -> LineParts.json(json, entry.time(), line.stream(), line.fields(), entry.line()));
  }

  @Override
  public void dropped(int count) {
    note(
        count == 1
            ? "Loki left out a line: it came faster than it was taken"
            : "Loki left out " + count + " lines: they came faster than they were taken");
  }

  @Override
  public void remarked(Notices notices) {
    Remarks.show(notices, List.of(), form == Form.JSON, console);
  }

  @Override
  public void lost(IOException why) {
    note("logs tail: " + why.getMessage() + "; trying again");
  }

  private void note(String text) {
    Remarks.show(Notices.none(), List.of(text), form == Form.JSON, console);
  }
}
