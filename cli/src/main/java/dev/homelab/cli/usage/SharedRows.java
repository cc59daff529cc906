package dev.homelab.cli.usage;

import dev.homelab.loki.Direction;
import dev.homelab.loki.Entry;
import dev.homelab.loki.LinePages;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.PushResult;
import dev.homelab.loki.TimeRange;
import dev.homelab.mining.rank.SharedRow;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What users have shared of what they type by hand: a stream of its own, without their names.
record SharedRows(LokiClient loki) {
  /// The stream's only label.
  static final Map<String, String> STREAM = Map.of("job", "homelab-next");

  /// A server answers 30 days at once by default.
  private static final Duration LONGEST = Duration.ofDays(30);

  /// More rows than this are not read of so many days.
  private static final int MOST = 100_000;

  /// Sends rows in one request.
  ///
  /// @param now the time of the first
  /// @throws IOException if they are not surely stored
  void send(List<SharedRow> rows, Instant now) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
    for (SharedRow row : rows) {
      entries.add(new Entry(nanos++, row.json()));
    }
    PushResult result = loki.push(Labels.of(STREAM), entries);
    if (!(result instanceof PushResult.Stored)) {
      throw new IOException("Loki did not take it: " + reason(result));
    }
  }

  private static String reason(PushResult result) {
    return switch (result) {
      case PushResult.Stored _ -> "";
      case PushResult.TooFarBehind _, PushResult.TooOld _, PushResult.TooNew _ ->
          "this machine's clock is wrong, or the server's";
      case PushResult.TooLarge _ -> "the request is too large";
      case PushResult.Throttled(var _, int status, String reason) -> status + " " + reason;
      case PushResult.Denied(int status, String reason) -> status + " " + reason;
      case PushResult.TooFast(var _, String reason) -> reason;
      case PushResult.StreamLimit(boolean _, String reason) -> reason;
      case PushResult.Unknown(String reason) -> "400 " + reason;
      case PushResult.EntryRefused(String reason) -> reason;
      case PushResult.LabelsRefused(String reason) -> reason;
    };
  }

  /// What was shared in a time. Anyone may push to the stream: what is no row is left out.
  List<SharedRow> read(Instant since, Instant until, Catalogue catalogue) throws IOException {
    List<SharedRow> rows = new ArrayList<>();
    for (Instant from = since; from.isBefore(until); from = from.plus(LONGEST)) {
      Instant to = from.plus(LONGEST);
      read(new TimeRange(from, to.isBefore(until) ? to : until), catalogue, rows);
    }
    return rows;
  }

  private void read(TimeRange range, Catalogue catalogue, List<SharedRow> rows) throws IOException {
    LinePages pages =
        loki.lines(LogQl.select("job", "homelab-next").toString(), range, Direction.FORWARD, MOST);
    while (!pages.isAtEnd()) {
      LogPage page = pages.next();
      for (int i = 0; i < page.size(); i++) {
        SharedRow.parse(page.line(i).toString(), catalogue).ifPresent(rows::add);
      }
    }
  }
}
