package dev.homelab.cli.records;

import dev.homelab.loki.LogQuery;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Some users and the verbs of each: the streams that one query asks for.
///
/// @param verbs by user
record Streams(NavigableMap<String, NavigableSet<String>> verbs) {
  /// A server looks over 30 days at once by default.
  private static final Duration LONGEST = Duration.ofDays(30);

  private static final Duration SHORTEST = Duration.ofDays(1);

  Streams() {
    this(new TreeMap<>());
  }

  /// The streams that have records in a stretch of time. A server that refuses to look over so much
  /// time at once is asked in halves.
  ///
  /// @param user whose; everybody's if empty
  static Streams of(LokiClient loki, Optional<String> user, Instant from, Instant to)
      throws IOException {
    Streams streams = new Streams();
    for (Instant start = from; start.isBefore(to); start = start.plus(LONGEST)) {
      Instant end = start.plus(LONGEST);
      streams.read(loki, LineReader.selector(user), start, end.isBefore(to) ? end : to);
    }
    return streams;
  }

  /// Up to a whole second: to a piece of a nanosecond, the rest of a whole day, Loki 3.4.6 answers
  /// that "merging responses requires at least one response".
  private void read(LokiClient loki, LogQuery selector, Instant from, Instant to)
      throws IOException {
    try {
      loki.streams(
          selector,
          new TimeRange(from, to.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)),
          labels -> add(labels.get("user").orElse(""), labels.get("verb").orElse("")));
    } catch (ApiException e) {
      long seconds = Duration.between(from, to).toSeconds();
      if (seconds <= SHORTEST.toSeconds() || !(e.refusal() instanceof Refusal.RangeTooLong)) {
        throw e;
      }
      read(loki, selector, from, from.plusSeconds(seconds / 2));
      read(loki, selector, from.plusSeconds(seconds / 2), to);
    }
  }

  void add(String user, String verb) {
    verbs.computeIfAbsent(user, name -> new TreeSet<>()).add(verb);
  }

  /// Whether it names no stream, and so means all that there are.
  boolean isEverything() {
    return verbs.isEmpty();
  }

  int size() {
    return verbs.values().stream().mapToInt(NavigableSet::size).sum();
  }

  boolean isOneUser() {
    return verbs.size() == 1;
  }

  NavigableSet<String> users() {
    return new TreeSet<>(verbs.keySet());
  }

  /// The verbs of the only user.
  NavigableSet<String> onlyVerbs() {
    return verbs.values().iterator().next();
  }

  boolean isSplittable() {
    return size() > 1;
  }

  /// Parted so that no part has more than so many streams, or more text than so many characters:
  /// but a user is not parted.
  List<Streams> parts(int mostStreams, int mostText) {
    List<Streams> parts = new ArrayList<>();
    Streams part = new Streams();
    int text = 0;
    for (Map.Entry<String, NavigableSet<String>> user : verbs.entrySet()) {
      boolean isFull = part.size() + user.getValue().size() > mostStreams || text > mostText;
      if (isFull && !part.verbs.isEmpty()) {
        parts.add(part);
        part = new Streams();
        text = 0;
      }
      part.verbs.put(user.getKey(), user.getValue());
      text += user.getKey().length() + 1;
    }
    if (!part.verbs.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /// Two parts: by user, or, of one user alone, by verb.
  List<Streams> halves() {
    Streams first = new Streams();
    Streams second = new Streams();
    int left = isOneUser() ? onlyVerbs().size() / 2 : verbs.size() / 2;
    if (isOneUser()) {
      String user = verbs.firstKey();
      for (String verb : onlyVerbs()) {
        (left-- > 0 ? first : second).add(user, verb);
      }
    } else {
      for (Map.Entry<String, NavigableSet<String>> user : verbs.entrySet()) {
        (left-- > 0 ? first : second).verbs.put(user.getKey(), user.getValue());
      }
    }
    return List.of(first, second);
  }
}
