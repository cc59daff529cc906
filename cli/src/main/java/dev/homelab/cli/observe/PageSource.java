package dev.homelab.cli.observe;

import dev.homelab.loki.Direction;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks for pages that the server grants and memory holds.
///
/// Both bounds are learnt: the server's limit from its refusal, and how many lines fit from a page
/// that was cut.
final class PageSource {
  /// Loki's own default.
  private static final int USUAL_MOST = 5000;

  /// Of text in a page; two lines of the greatest size fit in.
  private static final int MOST_BYTES = 9 * 1024 * 1024;

  private static final Pattern REFUSED_LIMIT =
      Pattern.compile("max_entries_limit\\w* \\(\\d+ > (\\d{1,9})\\)");

  private final LokiClient loki;
  private final String query;
  private final LogPage lines = LogPage.ofLines(MOST_BYTES);
  private final LogPage times = LogPage.ofTimes();
  private int most = USUAL_MOST;
  private int roomy = USUAL_MOST;

  PageSource(LokiClient loki, String query) {
    this.loki = loki;
    this.query = query;
  }

  /// The most lines that the server gives at once, as far as it is known.
  int most() {
    return most;
  }

  /// The oldest lines of a range. Valid until the next call.
  ///
  /// @param wanted how many at most; the page is full when it may not hold all that there are
  /// @param least fewer are of no use
  LogPage oldest(TimeRange range, long wanted, int least) throws IOException {
    LogPage page = fetch(range, Math.min(wanted, Math.max(least, roomy)), Direction.FORWARD, lines);
    while (page.content() == LogPage.Content.CUT) {
      if (page.size() <= least) {
        throw new ApiException(
            "Loki", 200, "lines of over " + MOST_BYTES / (1024 * 1024) + " MiB at one time");
      }
      roomy = Math.max(least, page.size() / 2);
      page = fetch(range, Math.min(wanted, roomy), Direction.FORWARD, lines);
    }
    roomy = Math.min(USUAL_MOST, 2 * roomy);
    return page;
  }

  /// The newest lines of a range, or a cut page. Valid until the next call.
  LogPage newest(TimeRange range, long wanted) throws IOException {
    return fetch(range, wanted, Direction.BACKWARD, lines);
  }

  /// The times of the newest lines of a range. Valid until the next call.
  LogPage newestTimes(TimeRange range, long wanted) throws IOException {
    return fetch(range, wanted, Direction.BACKWARD, times);
  }

  private LogPage fetch(TimeRange range, long wanted, Direction direction, LogPage page)
      throws IOException {
    try {
      loki.queryPage(query, range, (int) Math.min(wanted, most), direction, page);
    } catch (ApiException e) {
      Matcher refused = REFUSED_LIMIT.matcher(e.reason());
      if (!refused.find() || !isLess(refused.group(1))) {
        throw e;
      }
      most = Integer.parseInt(refused.group(1));
      return fetch(range, wanted, direction, page);
    }
    check(range, page);
    return page;
  }

  private boolean isLess(String limit) {
    int granted = Integer.parseInt(limit);
    return granted > 0 && granted < most;
  }

  /// Paging ends only if the server keeps to what it was asked for.
  private static void check(TimeRange range, LogPage page) throws ApiException {
    if (page.content() == LogPage.Content.LINES && page.size() > 0) {
      Instant newest = page.time(page.size() - 1);
      if (page.time(0).isBefore(range.start()) || !newest.isBefore(range.end())) {
        throw new ApiException("Loki", 200, "lines from outside of the time that was asked for");
      }
    }
  }
}
