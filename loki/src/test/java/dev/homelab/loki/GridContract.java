package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Refusal;
import dev.homelab.prometheus.Series;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Counts on a grid, the parts of a line as labels, streams, and deletions.
interface GridContract extends LokiUnderTest {
  Duration HOUR = Duration.ofHours(1);

  private LogQuery records(String user) {
    return LogQl.select("job", JOB).and("user", user);
  }

  private TreeMap<Instant, Double> counts(MetricQuery query, Instant start, Instant end)
      throws Exception {
    TreeMap<Instant, Double> counts = new TreeMap<>();
    client()
        .series(
            query,
            start,
            end,
            HOUR,
            series -> series.points().forEach(p -> counts.merge(p.time(), p.value(), Double::sum)));
    return counts;
  }

  /// A point counts what came after the point before, up to its own time; with an offset, so long
  /// before. The border is exact to the nanosecond.
  @Test
  default void countsOnAGridEachLineOnce() throws Exception {
    String user = unique();
    Instant hour = now().truncatedTo(ChronoUnit.HOURS).minus(HOUR);
    List<Entry> entries = new ArrayList<>();
    Duration offset = Duration.ofMinutes(20);
    Instant border = hour.minus(offset);
    entries.add(entry(border.minusNanos(1), "a"));
    entries.add(entry(border, "b"));
    entries.add(entry(border.plusNanos(1), "c"));
    entries.add(entry(hour.minusNanos(1), "d"));
    entries.add(entry(hour, "e"));
    entries.add(entry(hour.plusNanos(1), "f"));
    client().push(stream(user), entries);

    MetricQuery straight = records(user).countOverTime(HOUR).sumBy("user");
    assertThat(counts(straight, hour, hour.plus(HOUR)))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of(hour, 5.0, hour.plus(HOUR), 1.0)));
    MetricQuery back = records(user).countOverTime(HOUR, offset).sumBy("user");
    assertThat(counts(back, hour, hour.plus(HOUR)))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of(hour, 2.0, hour.plus(HOUR), 4.0)));
    assertThat(counts(back, hour, hour)).containsExactly(Map.entry(hour, 2.0));
  }

  @Test
  default void namesPartsOfLinesAsLabelsAndTakesThoseWithout() throws Exception {
    String user = unique();
    Instant time = now().minus(Duration.ofMinutes(1));
    client()
        .push(
            stream(user),
            List.of(
                entry(time, "exit=0 ver=1"),
                entry(time.plusMillis(1), "exit=0 ver=1"),
                entry(time.plusMillis(2), "exit=7 ver=v0.2 more=x"),
                entry(time.plusMillis(3), "x=\"a\\\"b exit=")));
    Set<String> found = new TreeSet<>();
    Instant hour = time.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
    client()
        .series(
            records(user)
                .labelledBy("(?:^|\\s)exit=(?P<exit>\\d{1,3})(?:\\s|$)")
                .labelledBy("ver=(?P<ver>\\S+)")
                .countOverTime(HOUR)
                .sumBy("verb", "exit", "ver"),
            hour,
            hour,
            HOUR,
            series -> found.add(text(series)));

    assertThat(found)
        .containsExactly(
            "{exit=\"0\", ver=\"1\", verb=\"net check\"} 2",
            "{exit=\"7\", ver=\"v0.2\", verb=\"net check\"} 1",
            "{verb=\"net check\"} 1");
  }

  private static String text(Series series) {
    return series.labels() + " " + Math.round(series.points().getFirst().value());
  }

  /// Names that mean something in an expression stand for themselves.
  @Test
  default void findsTheStreamsOfSomeUsers() throws Exception {
    String first = unique() + ".*[x](y)|z $^";
    String second = unique() + "é";
    String third = unique();
    Instant time = now();
    for (String user : List.of(first, second, third)) {
      client().push(stream(user), List.of(entry(time, "x")));
    }
    LogQuery some = LogQl.select("job", JOB).andOneOf("user", List.of(first, second));
    List<String> users = new ArrayList<>();
    client()
        .streams(some, around(time), labels -> users.add(labels.get("user").orElse("(no user)")));
    assertThat(users).containsExactlyInAnyOrder(first, second);
    Instant hour = time.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
    assertThat(counts(some.countOverTime(HOUR).sumBy("user"), hour, hour))
        .containsExactly(Map.entry(hour, 2.0));
  }

  @Test
  default void saysHowManySeriesAreTooMany() throws Exception {
    String user = unique();
    List<Entry> entries = new ArrayList<>();
    Instant time = now().minus(Duration.ofMinutes(5));
    for (int i = 0; i < 501; i++) {
      entries.add(entry(time.plusMillis(i), "n=" + i));
    }
    client().push(stream(user), entries);
    Instant hour = time.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
    MetricQuery many = records(user).labelledBy("n=(?P<n>\\d+)").countOverTime(HOUR).sumBy("n");
    ApiException refused =
        catchThrowableOfType(ApiException.class, () -> counts(many, hour, hour.plus(HOUR)));
    assertThat(refused.refusal()).isEqualTo(new Refusal.TooManySeries(500));
  }

  /// Where the server deletes at all.
  @Test
  default void listsWhatItIsAskedToDelete() throws Exception {
    String user = unique() + " \"q\\";
    Instant start = now().truncatedTo(ChronoUnit.SECONDS).minus(HOUR);
    Instant end = start.plus(Duration.ofMinutes(1));
    LogQuery query = records(user);
    if (client().delete(query, new TimeRange(start, end)) instanceof DeleteResult.Accepted) {
      assertThat(client().deleteRequests())
          .filteredOn(request -> request.query().equals(query.toString()))
          .singleElement()
          .satisfies(
              request -> {
                assertThat(request.start()).isEqualTo(start);
                assertThat(request.end()).isEqualTo(end);
                assertThat(request.created()).isBetween(start, Instant.now().plusSeconds(60));
              });
      Labels labels = stream(user);
      assertThat(StreamSelection.of(query.toString()).orElseThrow().selects(labels.asMap()))
          .isTrue();
    } else {
      assertThat(client().deleteRequests()).isEmpty();
    }
  }
}
