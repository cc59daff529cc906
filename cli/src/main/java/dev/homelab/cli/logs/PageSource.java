package dev.homelab.cli.logs;

import dev.homelab.loki.Direction;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Instant;

/// Asks for pages that the server grants and memory holds.
///
/// Both bounds are learnt: the server's limit from its refusal, and how many lines fit from a page
/// that was cut.
final class PageSource {
  /// Loki's own default.
  private static final int USUAL_MOST = 5000;

  /// Of text in a page; two lines of the greatest size fit in.
  private static final int MOST_BYTES = 9 * 1024 * 1024;

  private final LokiClient loki;
  private final String query;
  private final LogPage page = LogPage.ofLines(MOST_BYTES);
  private int most = USUAL_MOST;
  private int roomy = USUAL_MOST;

  PageSource(LokiClient loki, String query) {
    this.loki = loki;
    this.query = query;
  }

  /// The oldest lines of a range. Valid until the next call.
  ///
  /// @param wanted how many at most; the page is full when it may not hold all that there are
  /// @param least fewer are of no use
  LogPage oldest(TimeRange range, long wanted, int least) throws IOException {
    return fitting(range, wanted, least, Direction.FORWARD);
  }

  /// The newest lines of a range. Valid until the next call.
  ///
  /// @param wanted how many at most; the page is full when it may not hold all that there are
  LogPage newest(TimeRange range, long wanted) throws IOException {
    return fitting(range, wanted, 1, Direction.BACKWARD);
  }

  /// Makes sure that a page of lines which share one time is as large as the server would give.
  ///
  /// @throws ApiException if it was asked for with fewer because they would not fit in memory
  void requireUncut() throws ApiException {
    if (page.size() < most) {
      throw tooLarge();
    }
  }

  private LogPage fitting(TimeRange range, long wanted, int least, Direction direction)
      throws IOException {
    fetch(range, Math.min(wanted, Math.max(least, roomy)), direction);
    while (page.content() == LogPage.Content.CUT) {
      if (page.size() <= least) {
        throw tooLarge();
      }
      roomy = Math.max(least, page.size() / 2);
      fetch(range, Math.min(wanted, roomy), direction);
    }
    // Twice as many would fill less than half of the room: lines are not all of one size.
    if (4L * page.bytes() <= MOST_BYTES) {
      roomy = Math.min(USUAL_MOST, 2 * roomy);
    }
    return page;
  }

  private static ApiException tooLarge() {
    return new ApiException(
        "Loki",
        200,
        "lines of over " + MOST_BYTES / (1024 * 1024) + " MiB at one time",
        new Refusal.TooLarge());
  }

  private void fetch(TimeRange range, long wanted, Direction direction) throws IOException {
    try {
      loki.queryPage(query, range, (int) Math.min(wanted, most), direction, page);
    } catch (ApiException e) {
      if (!(e.refusal() instanceof Refusal.LimitTooHigh(int granted)) || !isLess(granted)) {
        throw e;
      }
      most = granted;
      fetch(range, wanted, direction);
      return;
    }
    check(range);
  }

  private boolean isLess(int granted) {
    return granted > 0 && granted < most;
  }

  /// Paging ends only if the server keeps to what it was asked for.
  private void check(TimeRange range) throws ApiException {
    if (page.content() == LogPage.Content.LINES && page.size() > 0) {
      Instant newest = page.time(page.size() - 1);
      if (page.time(0).isBefore(range.start()) || !newest.isBefore(range.end())) {
        throw new ApiException(
            "Loki",
            200,
            "lines from outside of the time that was asked for",
            new Refusal.Foreign());
      }
    }
  }
}
