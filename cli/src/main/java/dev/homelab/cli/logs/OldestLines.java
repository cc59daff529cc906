package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.TimeRange;
import java.io.IOException;
import java.time.Instant;

/// Prints the lines of a range from its start on, page by page as they come, in bounded memory.
///
/// A page ends in the middle of a nanosecond, so the next one starts with the same nanosecond, and
/// what was printed of it is passed over: see [Edge]. Where a single nanosecond holds more lines
/// than the server gives at once, there is no way to ask for the rest of them: the reading goes on
/// behind it, and the [Span] says so.
final class OldestLines {
  private final PageSource source;
  private final LineOutput output;
  private final Console console;
  private final Edge edge = new Edge();
  private Span span = Span.EMPTY;

  OldestLines(PageSource source, LineOutput output, Console console) {
    this.source = source;
    this.output = output;
    this.console = console;
  }

  /// Prints them.
  ///
  /// @param most how many lines at most
  /// @throws NumbersFound if the query gives no lines
  Span print(TimeRange range, long most) throws IOException, NumbersFound {
    Instant from = range.start();
    while (from.isBefore(range.end())) {
      long wanted = most - span.lines() + 1 + edge.size();
      LogPage page = source.oldest(new TimeRange(from, range.end()), wanted, edge.size() + 1);
      NumbersFound.check(page);
      print(page, from, most);
      if (span.isLimited() || !page.isFull()) {
        break;
      }
      from = next(page, from);
    }
    return span;
  }

  private Instant next(LogPage page, Instant from) {
    Instant last = page.time(page.size() - 1);
    if (page.time(0).equals(from) && last.equals(from)) {
      span = span.crowded();
      edge.clear();
      return from.plusNanos(1);
    }
    edge.moveTo(page);
    return last;
  }

  private void print(LogPage page, Instant from, long most) throws IOException {
    int i = 0;
    int starting = page.leading(from);
    for (; i < starting; i++) {
      if (!edge.has(page, i)) {
        print(page, i, i + 1, most);
      }
    }
    print(page, i, page.size(), most);
    console.out().flush();
    ReaderGone.check(console);
  }

  private void print(LogPage page, int from, int to, long most) throws IOException {
    int count = (int) Math.min(to - from, most - span.lines());
    if (count > 0) {
      output.print(page, from, from + count, console.out());
      span = span.with(count, page.time(from), page.time(from + count - 1));
    }
    if (count < to - from) {
      span = span.limited();
    }
  }
}
