package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.TimeRange;
import java.io.IOException;
import java.time.Instant;

/// Prints the newest lines of a range, oldest first.
///
/// The server gives the newest page first, and what is printed first comes last. So all pages but
/// the last one wait in a [PageSpool], and memory doesn't grow with their number.
///
/// A full page may end in the middle of a nanosecond. Its lines of that time are left to the next
/// page, which ends with that nanosecond and has all of them. Where a single nanosecond holds more
/// lines than the server gives at once, there is no way to ask for the rest of them: the reading
/// goes on before it, and the [Span] says so.
final class NewestLines {
  private final PageSource source;
  private final LineOutput output;
  private final Console console;
  private final PageSpool spool;
  private Span span = Span.EMPTY;

  NewestLines(PageSource source, LineOutput output, Console console, PageSpool spool) {
    this.source = source;
    this.output = output;
    this.console = console;
    this.spool = spool;
  }

  /// Prints them.
  ///
  /// @param most how many lines at most
  /// @throws NumbersFound if the query gives no lines
  Span print(TimeRange range, long most) throws IOException, NumbersFound {
    try (spool) {
      Instant end = range.end();
      while (end.isAfter(range.start())) {
        long left = most - span.lines();
        LogPage page = source.newest(new TimeRange(range.start(), end), left + 1);
        NumbersFound.check(page);
        if (!page.isFull() || page.size() > left) {
          printLast(page, left);
          break;
        }
        end = spool(page);
      }
      spool.print(console);
      return span;
    }
  }

  /// What is older than this page, if there is anything, is not wanted.
  private void printLast(LogPage page, long left) throws IOException {
    int from = (int) Math.max(0, page.size() - left);
    if (from > 0) {
      span = span.limited();
    }
    take(page, from);
    output.print(page, from, page.size(), console.out());
    console.out().flush();
    ReaderGone.check(console);
  }

  /// @return where the next page ends
  private Instant spool(LogPage page) throws IOException {
    Instant oldest = page.time(0);
    int from = page.leading(oldest);
    boolean crowded = from == page.size();
    if (crowded) {
      source.requireUncut();
      span = span.crowded();
      from = 0;
    }
    take(page, from);
    spool.add(page, from, page.size(), output);
    return crowded ? oldest : oldest.plusNanos(1);
  }

  private void take(LogPage page, int from) {
    int count = page.size() - from;
    if (count > 0) {
      span = span.before(count, page.time(from), page.time(page.size() - 1));
    }
  }
}
