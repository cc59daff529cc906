package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.loki.LinePages;
import dev.homelab.loki.LogPage;
import java.io.IOException;

/// Prints the oldest lines of a range, as they come.
final class OldestLines {
  private final LinePages pages;
  private final LineOutput output;
  private final Console console;
  private final long most;
  private Span span = Span.EMPTY;

  /// @param pages from the oldest on; one line more than are printed tells that there are more
  /// @param most how many lines are printed at most
  OldestLines(LinePages pages, LineOutput output, Console console, long most) {
    this.pages = pages;
    this.output = output;
    this.console = console;
    this.most = most;
  }

  /// Prints them.
  Span print() throws IOException {
    LogPage page = pages.next();
    while (page.size() > 0) {
      print(page);
      console.out().flush();
      ReaderGone.check(console);
      page = pages.next();
    }
    return span;
  }

  private void print(LogPage page) throws IOException {
    int count = (int) Math.min(page.size(), most - span.lines());
    if (count > 0) {
      output.print(page, 0, count, console.out());
      span = span.with(count, page.time(0), page.time(count - 1));
    }
    if (count < page.size()) {
      span = span.limited();
    }
  }
}
