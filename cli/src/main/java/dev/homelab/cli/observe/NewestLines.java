package dev.homelab.cli.observe;

import dev.homelab.cli.output.Console;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.TimeRange;
import java.io.IOException;
import java.time.Instant;

/// Prints the newest lines of a range, oldest first.
///
/// As many as come in one page are asked for once. For more, the times alone are read backwards, to
/// find where the oldest of them lies, and then the lines forwards from there: memory doesn't grow
/// with their number. Lines that arrive in between count, so that the last ones of them may be
/// missing at the end.
final class NewestLines {
  private final PageSource source;
  private final LineOutput output;
  private final Console console;

  NewestLines(PageSource source, LineOutput output, Console console) {
    this.source = source;
    this.output = output;
    this.console = console;
  }

  /// Where the newest lines start.
  ///
  /// @param start the oldest line's time
  /// @param atStart how many of the lines at this time belong to them
  /// @param isLimited whether there are older ones
  private record Bound(Instant start, long atStart, boolean isLimited) {}

  /// Prints them.
  ///
  /// @param most how many lines at most
  /// @throws NumbersFound if the query gives no lines
  Span print(TimeRange range, long most) throws IOException, NumbersFound {
    if (most <= source.most()) {
      LogPage page = source.newest(range, most + 1);
      NumbersFound.check(page);
      if (page.content() == LogPage.Content.LINES && fits(page, most)) {
        return print(page, most);
      }
    }
    Bound bound = bound(range, most);
    TimeRange found = new TimeRange(bound.start(), range.end());
    Span span = new OldestLines(source, output, console).print(found, most, bound.atStart());
    return bound.isLimited() ? span.limited() : span;
  }

  /// Whether the page holds all that is wanted; the server may give less than it was asked for.
  private static boolean fits(LogPage page, long most) {
    return !page.isFull() || page.size() >= most;
  }

  private Span print(LogPage page, long most) throws IOException {
    int from = (int) Math.max(0, page.size() - most);
    if (page.size() == 0) {
      return Span.EMPTY;
    }
    output.print(page, from, page.size());
    console.out().flush();
    ReaderGone.check(console);
    Span span = Span.EMPTY.with(page.size() - from, page.time(from), page.time(page.size() - 1));
    return page.isFull() ? span.limited() : span;
  }

  /// Walks back. The next page ends with the nanosecond at which this one starts, whose lines are
  /// counted already.
  private Bound bound(TimeRange range, long most) throws IOException, NumbersFound {
    Instant end = range.end();
    long counted = 0;
    int known = 0;
    while (end.isAfter(range.start())) {
      LogPage page =
          source.newestTimes(new TimeRange(range.start(), end), most + 1 - counted + known);
      NumbersFound.check(page);
      int fresh = page.size() - known;
      if (counted + fresh > most) {
        return bound(page, counted - known, most);
      }
      if (!page.isFull() || page.size() == 0) {
        break;
      }
      counted += fresh;
      Instant oldest = page.time(0);
      boolean crowded = oldest.equals(end.minusNanos(1)) && known > 0;
      known = crowded ? 0 : sharing(page, oldest);
      end = crowded ? oldest : oldest.plusNanos(1);
    }
    return new Bound(range.start(), Long.MAX_VALUE, false);
  }

  /// @param newer how many lines are newer than all in the page
  private static Bound bound(LogPage page, long newer, long most) {
    int first = (int) (page.size() - (most - newer));
    Instant start = page.time(first);
    int after = first;
    while (after < page.size() && page.time(after).equals(start)) {
      after++;
    }
    return new Bound(start, after - first, true);
  }

  /// How many lines of a page share its oldest time.
  private static int sharing(LogPage page, Instant oldest) {
    int i = 0;
    while (i < page.size() && page.time(i).equals(oldest)) {
      i++;
    }
    return i;
  }
}
