package dev.homelab.loki;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Instant;

/// Asks for pages that the server grants and memory holds.
///
/// Both bounds are learnt: the server's limit from its refusal ([LineLimit]), and how many lines
/// fit from a page that was cut.
final class PageSource {
  /// Loki's own default.
  private static final int USUAL_LIMIT = 5000;

  /// Of text in a page; two lines of the greatest size fit in.
  private static final int MOST_BYTES = 9 * 1024 * 1024;

  private final LokiClient loki;
  private final Direction direction;
  private final LogPage page = LogPage.ofLines(MOST_BYTES);
  private int roomy = USUAL_LIMIT;

  PageSource(LokiClient loki, Direction direction) {
    this.loki = loki;
    this.direction = direction;
  }

  /// The lines of a range from its first end on: as many as are usual and fit. Valid until the next
  /// call.
  ///
  /// @param wanted how many at most; the page is full when it may not hold all that there are
  LogPage usual(String query, TimeRange range, long wanted) throws IOException {
    fetch(query, range, Math.min(wanted, roomy));
    while (page.content() == LogPage.Content.CUT) {
      roomy = Math.max(1, page.size() / 2);
      fetch(query, range, Math.min(wanted, roomy));
    }
    // Twice as many would fill less than half of the room: lines are not all of one size.
    if (4L * page.bytes() <= MOST_BYTES) {
      roomy = Math.min(loki.lineLimit().of(USUAL_LIMIT), 2 * roomy);
    }
    return page;
  }

  /// As many lines of a range as the server gives at all, unless memory doesn't hold them: the page
  /// is cut then. Valid until the next call.
  LogPage greatest(String query, TimeRange range, long wanted) throws IOException {
    fetch(query, range, wanted);
    return page;
  }

  private void fetch(String query, TimeRange range, long wanted) throws IOException {
    int limit = loki.lineLimit().of(wanted);
    try {
      loki.queryPage(query, range, limit, direction, page);
    } catch (ApiException e) {
      if (!loki.lineLimit().learns(e, limit)) {
        throw e;
      }
      roomy = loki.lineLimit().of(roomy);
      fetch(query, range, wanted);
      return;
    }
    check(range);
  }

  /// Paging ends only if the server keeps to what it was asked for.
  private void check(TimeRange range) throws ApiException {
    if (page.content() == LogPage.Content.LINES && page.size() > 0) {
      Instant newest = page.time(page.size() - 1);
      if (page.time(0).isBefore(range.start()) || !newest.isBefore(range.end())) {
        throw LokiClient.failure(
            "lines from outside of the time that was asked for", new Refusal.Foreign());
      }
    }
  }
}
