package dev.homelab.cli.usage;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LogQuery;
import dev.homelab.loki.LokiClient;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Sample;
import dev.homelab.telemetry.Stream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everybody's records, from Loki.
///
/// A range over 30 days is asked for in pieces: Loki refuses more than 721 hours at once.
record LokiSource(LokiClient loki) implements UsageSource {
  private static final Duration PIECE = Duration.ofDays(30);
  private static final String DONE_LINE = "^exit=0 ";

  @Override
  public String name() {
    return "loki";
  }

  @Override
  public Top top(Instant since, Instant until, Optional<String> user)
      throws IOException, VerbFailure {
    Pieces pieces = new Pieces();
    LogQuery selected = LogQl.select("job", Stream.JOB);
    LogQuery all = user.isPresent() ? selected.and("user", user.get()) : selected;
    try {
      for (Instant end = until; end.isAfter(since); end = end.minus(PIECE)) {
        Duration left = Duration.between(since, end);
        pieces.ask(all, left.compareTo(PIECE) < 0 ? left : PIECE, end);
      }
    } catch (ApiException e) {
      throw VerbFailure.failed("Loki: " + e.reason() + "; --local reads the journal");
    } catch (IOException e) {
      throw VerbFailure.failed(e.getMessage() + "; --local reads the journal");
    }
    return pieces.top();
  }

  /// The sums over the pieces of a range.
  private final class Pieces {
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Long> failures = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();

    void ask(LogQuery all, Duration range, Instant end) throws IOException {
      add(counts, loki.query(all.countOverTime(range).sumBy("verb").toString(), end));
      LogQuery failed = all.notMatching(DONE_LINE);
      add(failures, loki.query(failed.countOverTime(range).sumBy("verb").toString(), end));
      for (Sample sample : userSamples(all, range, end)) {
        users
            .computeIfAbsent(verb(sample), verb -> new HashSet<>())
            .add(sample.labels().get("user").orElse(""));
      }
    }

    /// A sample for each user of each verb. A server answers with at most 500 series (by default);
    /// where there are more, each verb is asked for on its own.
    private List<Sample> userSamples(LogQuery all, Duration range, Instant end) throws IOException {
      try {
        return loki.query(byVerbAndUser(all, range), end);
      } catch (ApiException e) {
        if (!e.reason().contains("series")) {
          throw e;
        }
      }
      List<Sample> samples = new ArrayList<>();
      for (String verb : counts.keySet()) {
        samples.addAll(loki.query(byVerbAndUser(all.and("verb", verb), range), end));
      }
      return samples;
    }

    private static String byVerbAndUser(LogQuery query, Duration range) {
      return query.countOverTime(range).sumBy("verb", "user").toString();
    }

    private void add(Map<String, Long> sums, List<Sample> samples) {
      for (Sample sample : samples) {
        sums.merge(verb(sample), Math.round(sample.value()), Long::sum);
      }
    }

    private static String verb(Sample sample) {
      return sample.labels().get("verb").orElse("");
    }

    Top top() {
      return Top.of(
          counts.entrySet().stream()
              .map(
                  entry ->
                      new Top.Row(
                          entry.getKey(),
                          entry.getValue(),
                          failures.getOrDefault(entry.getKey(), 0L),
                          users.getOrDefault(entry.getKey(), Set.of()).size()))
              .toList());
    }
  }
}
