package dev.homelab.loki;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// The lines of a query over a range, page by page, each line once: as many pages as it takes, in
/// the memory of one.
///
/// Loki pages by time alone, so that a full page may end within a nanosecond. Its lines of that
/// time are left to the next page, which begins with that nanosecond and has all of them.
///
/// | one nanosecond holds | so it is asked for |
/// | --- | --- |
/// | as many lines as a page | alone, with the greatest limit that the server grants |
/// | more than that | stream by stream, likewise ([StreamQueries]) |
/// | more than that in one stream | in vain: that is an error, since Loki has no way to the rest |
///
/// For one thread.
public final class LinePages {
  private static final long NANOSECOND = 1;

  private final LokiClient loki;
  private final String query;
  private final boolean forward;
  private final PageSource source;
  private final Deque<String> streams = new ArrayDeque<>();
  private Instant start;
  private Instant end;
  private Instant crowded = Instant.MIN;
  private long left;
  private Notices notices = Notices.none();

  LinePages(LokiClient loki, String query, TimeRange range, Direction direction, long most) {
    this.loki = loki;
    this.query = query;
    this.forward = direction == Direction.FORWARD;
    this.source = new PageSource(loki, direction);
    this.start = range.start();
    this.end = range.end();
    this.left = most;
  }

  /// The next page, oldest line first whatever the direction; without lines when there are no more.
  /// Numbers, if the query gives them, are told by the content of the first page. Valid until the
  /// next call.
  ///
  /// @throws ApiException if the server refuses, and if one stream has more lines at one nanosecond
  ///     than it gives or than fit in memory
  public LogPage next() throws IOException {
    while (!streams.isEmpty()) {
      LogPage page = ofOneStream(streams.removeFirst());
      if (page.size() > 0) {
        return taken(page);
      }
    }
    return isAtEnd() ? LogPage.none() : further();
  }

  /// What the server remarked on the pages so far.
  public Notices notices() {
    return notices;
  }

  /// Whether the page that was given last is known to be the last that has lines.
  public boolean isAtEnd() {
    return streams.isEmpty() && (left == 0 || !start.isBefore(end));
  }

  private LogPage further() throws IOException {
    LogPage page = source.usual(query, new TimeRange(start, end), left);
    if (!page.isFull() || page.size() >= left) {
      start = end;
      return taken(page);
    }
    Instant edge = page.time(forward ? page.size() - 1 : 0);
    boolean isCrowded = page.time(0).equals(page.time(page.size() - 1));
    if (isCrowded) {
      return ofOneTime(edge);
    }
    leaveBehind(page, edge);
    return taken(page);
  }

  /// The next page begins with this time.
  private void leaveBehind(LogPage page, Instant edge) {
    if (forward) {
      page.keep(0, page.size() - page.trailing(edge));
      start = edge;
    } else {
      page.keep(page.leading(edge), page.size());
      end = edge.plusNanos(NANOSECOND);
    }
  }

  private LogPage ofOneTime(Instant time) throws IOException {
    if (forward) {
      start = time.plusNanos(NANOSECOND);
    } else {
      end = time;
    }
    crowded = time;
    LogPage page = source.greatest(query, moment(), left);
    if (isWhole(page)) {
      return taken(page);
    }
    streams.addAll(new StreamQueries(loki, query).at(crowded));
    return next();
  }

  private LogPage ofOneStream(String narrowed) throws IOException {
    LogPage page = source.greatest(narrowed, moment(), left);
    if (!isWhole(page)) {
      throw LokiClient.failure(
          page.size()
              + " lines or more of one stream at "
              + crowded
              + ", and "
              + (page.content() == LogPage.Content.CUT ? "memory holds" : "it gives")
              + " no more at once; a narrower query may do",
          new Refusal.TooLarge());
    }
    return page;
  }

  private boolean isWhole(LogPage page) {
    return page.content() != LogPage.Content.CUT && (!page.isFull() || page.size() >= left);
  }

  private TimeRange moment() {
    return new TimeRange(crowded, crowded.plusNanos(NANOSECOND));
  }

  private LogPage taken(LogPage page) {
    left -= page.size();
    if (!page.notices().isEmpty()) {
      notices = notices.and(page.notices());
    }
    if (left == 0) {
      streams.clear();
    }
    return page;
  }
}
