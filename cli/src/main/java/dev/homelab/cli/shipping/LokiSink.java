package dev.homelab.cli.shipping;

import dev.homelab.cli.output.Reason;
import dev.homelab.http.CaFileException;
import dev.homelab.http.Leg;
import dev.homelab.http.Unreachable;
import dev.homelab.loki.Direction;
import dev.homelab.loki.LinePages;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.PushResult;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.Sink;
import dev.homelab.telemetry.Stream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Loki as a sink.
public final class LokiSink implements Sink {
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY_REQUESTS = 429;

  /// What a server says that takes records from here and may not be asked for them.
  private static final Set<Integer> SHUT = Set.of(401, 403, 404, 405);

  /// Loki names its bounds in whole seconds.
  private static final Duration SECOND = Duration.ofSeconds(1);

  /// How far ahead of its clock a server takes entries (`creation_grace_period`).
  private static final Duration GRACE = Duration.ofMinutes(10);

  private final LokiClient loki;

  public LokiSink(LokiClient loki) {
    this.loki = loki;
  }

  @Override
  public Answer push(Stream stream, List<Entry> entries) {
    try {
      return answer(loki.push(Labels.of(stream.labels()), wire(entries)));
    } catch (IOException e) {
      return new Answer.Unavailable(message(e), Optional.empty(), mayHaveArrived(e));
    }
  }

  /// Without the authority's file there is no connection.
  private static boolean mayHaveArrived(IOException failure) {
    return switch (failure) {
      case Unreachable unreachable -> unreachable.leg() == Leg.HTTP;
      case CaFileException _ -> false;
      default -> true;
    };
  }

  private static Answer answer(PushResult result) {
    return switch (result) {
      case PushResult.Stored stored -> new Answer.Accepted();
      case PushResult.TooFarBehind(Instant oldest) ->
          new Answer.OutsideWindow(Optional.of(oldest), Optional.empty(), SECOND);
      case PushResult.TooOld(Instant oldest) ->
          new Answer.OutsideWindow(Optional.of(oldest), Optional.empty(), SECOND);
      case PushResult.TooNew(Optional<Instant> now) ->
          now.isPresent()
              ? new Answer.OutsideWindow(Optional.empty(), now.map(t -> t.plus(GRACE)), SECOND)
              : new Answer.Unavailable(
                  "it says that entries are too new, and does not tell its time",
                  Optional.empty(),
                  true);
      case PushResult.TooLarge tooLarge -> new Answer.TooLarge();
      case PushResult.Throttled(var retryAfter, int status, String reason) ->
          new Answer.Unavailable(status + ": " + reason, retryAfter, status != TOO_MANY_REQUESTS);
      case PushResult.Denied(int status, String reason) ->
          new Answer.Unavailable(
              status < 300 ? reason : status + ": " + reason, Optional.empty(), status < 300);
      case PushResult.TooFast(var retryAfter, String reason) ->
          new Answer.TooFast(TOO_MANY_REQUESTS + ": " + reason, retryAfter);
      case PushResult.StreamLimit(boolean mayBeStored, String reason) ->
          new Answer.StreamRefused(TOO_MANY_REQUESTS + ": " + reason, mayBeStored);
      case PushResult.Unknown(String reason) ->
          new Answer.StreamRefused(BAD_REQUEST + ": " + reason, true);
      case PushResult.EntryRefused(String reason) -> new Answer.Refused(reason, false);
      case PushResult.LabelsRefused(String reason) -> new Answer.Refused(reason, true);
    };
  }

  /// Reads the stretch of the stream in which the entries lie.
  @Override
  public Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException {
    try {
      return shown(stream, entries);
    } catch (ApiException e) {
      throw SHUT.contains(e.status()) ? new Unreadable(message(e)) : e;
    }
  }

  private Set<Entry> shown(Stream stream, List<Entry> entries) throws IOException {
    Set<Entry> asked = new HashSet<>(entries);
    Set<Entry> found = new HashSet<>();
    String query = LogQl.select(Labels.of(stream.labels())).toString();
    LinePages pages = loki.lines(query, stretch(entries), Direction.FORWARD, Long.MAX_VALUE);
    for (LogPage page = pages.next(); page.size() > 0; page = pages.next()) {
      for (int i = 0; i < page.size(); i++) {
        Entry entry = new Entry(page.nanos(i), page.line(i));
        if (asked.contains(entry)) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  private static TimeRange stretch(List<Entry> entries) {
    long from = entries.stream().mapToLong(Entry::timeNanos).min().orElse(0);
    long to = entries.stream().mapToLong(Entry::timeNanos).max().orElse(0);
    return new TimeRange(instant(from), instant(to + 1));
  }

  private static List<dev.homelab.loki.Entry> wire(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new dev.homelab.loki.Entry(entry.timeNanos(), entry.line()))
        .toList();
  }

  private static Instant instant(long nanos) {
    return Instant.ofEpochSecond(0, nanos);
  }

  private static String message(IOException e) {
    return Reason.named(e);
  }
}
