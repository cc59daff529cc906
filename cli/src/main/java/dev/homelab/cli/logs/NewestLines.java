package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.loki.LinePages;
import dev.homelab.loki.LogPage;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;

/// Prints the newest lines of a range, oldest first.
///
/// The server gives the newest page first, and what is printed first comes last. So all pages but
/// the last one wait in a [PageSpool], and memory doesn't grow with their number.
final class NewestLines {
  private final LinePages pages;
  private final LineOutput output;
  private final Console console;
  private final PageSpool spool;
  private final long most;
  private Span span = Span.EMPTY;

  /// @param pages from the newest on; one line more than are printed tells that there are more
  /// @param most how many lines are printed at most
  NewestLines(LinePages pages, LineOutput output, Console console, PageSpool spool, long most) {
    this.pages = pages;
    this.output = output;
    this.console = console;
    this.spool = spool;
    this.most = most;
  }

  /// Prints them. Where the server fails on the way, those that are newer are printed first.
  Span print() throws IOException {
    try (spool) {
      try {
        collect();
      } catch (ApiException e) {
        spool.print(console);
        throw e;
      }
      spool.print(console);
      return span;
    }
  }

  private void collect() throws IOException {
    LogPage page = pages.next();
    while (!pages.isAtEnd()) {
      int from = taken(page);
      spool.add(page, from, page.size(), output);
      page = pages.next();
    }
    int from = taken(page);
    output.print(page, from, page.size(), console.out());
    console.out().flush();
    ReaderGone.check(console);
  }

  /// @return the first of its lines that is to be printed
  private int taken(LogPage page) {
    int from = (int) Math.max(0, page.size() - (most - span.lines()));
    if (from > 0) {
      span = span.limited();
    }
    if (from < page.size()) {
      span = span.before(page.size() - from, page.time(from), page.time(page.size() - 1));
    }
    return from;
  }
}
