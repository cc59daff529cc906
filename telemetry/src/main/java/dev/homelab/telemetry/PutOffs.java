package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The streams that the sink did not take while it took others, and until when each is left alone:
/// five minutes at first, twice as long each time, at most an hour.
///
/// On disk a line a stream: `UNTIL TIMES USER VERB REASON`, separated by tabs. What can't be read
/// is not put off.
final class PutOffs {
  private static final String NAME = "put-off";
  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 4;

  /// @param times how often it was put off in a row
  private record PutOff(Instant until, int times, String reason) {
    boolean holds(Instant now) {
      return now.isBefore(until) && !until.isAfter(now.plus(delay(DOUBLINGS)));
    }
  }

  private final StateDirectory directory;
  private final boolean byHand;
  private final Map<Stream, PutOff> streams = new LinkedHashMap<>();
  private final Set<Stream> refusedNow = new HashSet<>();

  private PutOffs(StateDirectory directory, boolean byHand) {
    this.directory = directory;
    this.byHand = byHand;
  }

  /// @param byHand whether a person asked for the flush: then each stream is tried, once
  static PutOffs load(StateDirectory directory, boolean byHand) throws IOException {
    PutOffs putOffs = new PutOffs(directory, byHand);
    try {
      new String(directory.read(NAME), StandardCharsets.UTF_8).lines().forEach(putOffs::read);
    } catch (NoSuchFileException e) {
      // None was put off.
    }
    return putOffs;
  }

  private void read(String line) {
    String[] fields = line.split("\t", 5);
    if (fields.length < 5) {
      return;
    }
    try {
      Stream stream = new Stream(JournalLine.unescape(fields[2]), fields[3]);
      Instant until = Instant.ofEpochMilli(Long.parseLong(fields[0]));
      streams.put(stream, new PutOff(until, Integer.parseInt(fields[1]), fields[4]));
    } catch (IllegalArgumentException e) {
      // Not a line of ours: the stream is tried.
    }
  }

  /// Why a stream is to be left alone now; empty if it is not. One put off for longer than there is
  /// was put off by a clock that was ahead.
  Optional<String> reason(Stream stream, Instant now) {
    PutOff putOff = streams.get(stream);
    return putOff != null && putOff.holds(now) && (!byHand || refusedNow.contains(stream))
        ? Optional.of(putOff.reason())
        : Optional.empty();
  }

  /// Leaves a stream alone from now on.
  void putOff(Stream stream, String reason, Instant now) throws IOException {
    refusedNow.add(stream);
    PutOff before = streams.get(stream);
    int times = before == null ? 0 : Math.min(before.times() + 1, DOUBLINGS);
    String line = ShippingState.oneLine(reason).replace('\t', ' ');
    streams.put(stream, new PutOff(now.plus(delay(times)), times, line));
    save();
  }

  /// The sink has taken something of a stream.
  void taken(Stream stream) throws IOException {
    if (streams.remove(stream) != null) {
      save();
    }
  }

  /// Five minutes, ten, twenty, forty, an hour.
  private static Duration delay(int times) {
    return Duration.ofMillis(Math.min(FIRST.toMillis() << times, Schedule.LONGEST.toMillis()));
  }

  private void save() throws IOException {
    StringBuilder text = new StringBuilder();
    streams.forEach(
        (stream, putOff) -> {
          text.append(putOff.until().toEpochMilli()).append('\t').append(putOff.times());
          JournalLine.escape(stream.user(), text.append('\t'));
          text.append('\t').append(stream.verb()).append('\t').append(putOff.reason());
          text.append('\n');
        });
    directory.replace(NAME, text.toString().getBytes(StandardCharsets.UTF_8), false);
  }
}
