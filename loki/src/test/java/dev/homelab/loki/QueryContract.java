package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Place;
import dev.homelab.prometheus.QueryResult;
import dev.homelab.prometheus.Refusal;
import dev.homelab.prometheus.Series;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What queries find, in which order, and what they are refused for.
interface QueryContract extends LokiUnderTest {
  @Test
  default void keepsAnyTextInALineAndFindsItByFilter() throws Exception {
    String user = unique();
    String line = "a \"quoted\" \\ back\tslash }| é \u2028 \uD83D\uDE00";

    assertThat(client().push(stream(user), List.of(entry(now(), line))))
        .isEqualTo(new PushResult.Stored());

    assertThat(lines(user, Direction.FORWARD, 10))
        .singleElement()
        .satisfies(found -> assertThat(found.entry().line()).isEqualTo(line));
    String filtered =
        LogQl.select("job", JOB)
            .and("user", user)
            .notMatching("nowhere")
            .countOverTime(Duration.ofHours(1))
            .sumBy()
            .toString();
    assertThat(client().query(filtered, Instant.now().plusSeconds(60)))
        .singleElement()
        .satisfies(sample -> assertThat(sample.value()).isEqualTo(1));
  }

  /// A selector of the labels that a line is shown with selects it.
  @Test
  default void theLabelsOfALineSelectIt() throws Exception {
    String user = unique();
    client().push(stream(user), List.of(entry(now(), "level=error x")));

    LogLine line = lines(user, Direction.FORWARD, 10).getFirst();

    assertThat(
            LokiUnderTest.lines(
                client().lines(line.stream().toString(), around(now()), Direction.FORWARD, 10)))
        .containsExactly(line);
  }

  @Test
  default void findsAStreamByALabelValueOfAnyScript() throws Exception {
    String user = unique() + " Ünï çødé }{|= 'x'";

    assertThat(client().push(stream(user), List.of(entry(now(), "x"))))
        .isEqualTo(new PushResult.Stored());

    assertThat(count(user)).isEqualTo(1);
  }

  @Test
  default void ordersAndLimitsLines() throws Exception {
    String user = unique();
    Instant time = now();
    client()
        .push(
            stream(user),
            List.of(
                entry(time, "1"), entry(time.plusMillis(1), "2"), entry(time.plusMillis(2), "3")));

    assertThat(lines(user, Direction.BACKWARD, 2))
        .extracting(line -> line.entry().line())
        .containsExactly("2", "3");
    assertThat(lines(user, Direction.FORWARD, 2))
        .extracting(line -> line.entry().line())
        .containsExactly("1", "2");
  }

  /// Backwards is the exact reverse of forwards, within one nanosecond too.
  @Test
  default void keepsTheOrderWithinOneTime() throws Exception {
    String user = unique();
    Instant time = now();
    client().push(stream(user), List.of(entry(time, "1"), entry(time, "2"), entry(time, "3")));

    assertThat(texts(page(user, around(time), 10, Direction.FORWARD)))
        .containsExactly("1", "2", "3");
    assertThat(texts(page(user, around(time), 10, Direction.BACKWARD)))
        .containsExactly("1", "2", "3");
    assertThat(texts(page(user, around(time), 2, Direction.BACKWARD))).containsExactly("2", "3");
  }

  @Test
  default void givesPagesOldestFirstFromEitherEnd() throws Exception {
    String user = unique();
    Instant time = now();
    Labels other = stream(user).with("verb", "dns lookup");
    client().push(stream(user), List.of(entry(time, "1 é"), entry(time.plusMillis(2), "3")));
    client().push(other, List.of(entry(time.plusMillis(1), "2"), entry(time.plusMillis(3), "4")));

    LogPage page = page(user, new TimeRange(time, time.plusMillis(4)), 3, Direction.FORWARD);
    assertThat(page.content()).isEqualTo(LogPage.Content.LINES);
    assertThat(page.isFull()).isTrue();
    assertThat(texts(page)).containsExactly("1 é", "2", "3");
    assertThat(page.time(1)).isEqualTo(time.plusMillis(1));
    assertThat(page.labels(1).get("verb")).contains("dns lookup");
    assertThat(texts(page(user, around(time), 3, Direction.BACKWARD)))
        .containsExactly("2", "3", "4");
    LogPage inner =
        page(user, new TimeRange(time.plusMillis(1), time.plusMillis(3)), 5, Direction.BACKWARD);
    assertThat(texts(inner)).containsExactly("2", "3");
    assertThat(inner.isFull()).isFalse();
  }

  @Test
  default void saysWhenAPageWouldBeNumbers() throws Exception {
    String user = unique();
    Instant time = now();
    client().push(stream(user), List.of(entry(time, "x")));
    String query =
        LogQl.select("job", JOB)
            .and("user", user)
            .countOverTime(Duration.ofHours(1))
            .sumBy()
            .toString();
    LogPage page = LogPage.ofLines(1 << 20);
    client().queryPage(query, around(time), 10, Direction.BACKWARD, page);
    assertThat(page.content()).isEqualTo(LogPage.Content.NUMBERS);
    assertThat(client().result(query, time.plusMillis(1)).result())
        .isInstanceOfSatisfying(
            QueryResult.Vector.class,
            vector ->
                assertThat(vector.samples())
                    .singleElement()
                    .satisfies(sample -> assertThat(sample.value()).isEqualTo(1)));
  }

  @Test
  default void refusesMoreThanItsLimitAndNamesIt() {
    assertThatThrownBy(
            () ->
                client()
                    .queryPage(
                        "{job=\"x\"}",
                        around(now()),
                        5001,
                        Direction.FORWARD,
                        LogPage.ofLines(1 << 20)))
        .isInstanceOfSatisfying(
            ApiException.class,
            e ->
                assertThat(e.refusal())
                    .isInstanceOfSatisfying(
                        Refusal.LimitTooHigh.class,
                        limit -> assertThat(limit.most()).isBetween(1, 5000)));
  }

  private LogPage page(String user, TimeRange range, int limit, Direction direction)
      throws Exception {
    LogPage page = LogPage.ofLines(1000);
    String query = LogQl.select("job", JOB).and("user", user).toString();
    client().queryPage(query, range, limit, direction, page);
    return page;
  }

  private static List<String> texts(LogPage page) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      texts.add(page.line(i));
    }
    return texts;
  }

  @Test
  default void namesLabelsAndTheirValues() throws Exception {
    String user = unique();
    client().push(stream(user), List.of(entry(now(), "x")));

    assertThat(client().labelNames(around(now()))).contains("job", "user", "verb");
    assertThat(client().labelValues("user", around(now()))).contains(user);
    assertThat(client().labelValues("no_such_label", around(now()))).isEmpty();
  }

  @Test
  default void answersTheSmallestQuestion() throws Exception {
    assertThat(client().query("vector(1)", Instant.now()))
        .singleElement()
        .satisfies(sample -> assertThat(sample.value()).isEqualTo(1));
  }

  @Test
  default void findsNothingWhereNothingIs() throws Exception {
    String user = unique();
    assertThat(count(user)).isZero();
    assertThat(lines(user, Direction.BACKWARD, 10)).isEmpty();
  }

  @Test
  default void saysWhereAQueryCanNotBeParsed() {
    assertThat(refusal("{job=\"é\" oops}"))
        .isEqualTo(new Refusal.BadQuery(Optional.of(new Place(1, 10))));
    assertThat(refusal("sum(count_over_time({}[1h]))"))
        .isEqualTo(new Refusal.BadQuery(Optional.empty()));
    assertThatThrownBy(() -> client().query("{job=\"x\"", Instant.now()))
        .hasMessageStartingWith("Loki: 400: parse error at line 1, col ");
  }

  private Refusal refusal(String query) {
    return catchThrowableOfType(ApiException.class, () -> client().query(query, Instant.now()))
        .refusal();
  }

  private MetricQuery eachMinute(String user) {
    return LogQl.select("job", JOB)
        .and("user", user)
        .notMatching("nowhere")
        .countOverTime(Duration.ofMinutes(1))
        .sumBy("user");
  }

  /// Each point counts what came after the point before, where there is one; where nothing came
  /// there is none.
  @Test
  default void givesAPointAStepFromTheStartToTheEnd() throws Exception {
    String user = unique();
    Instant start = now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(3));
    Duration minute = Duration.ofMinutes(1);
    client()
        .push(
            stream(user),
            List.of(
                entry(start.minus(minute), "before"),
                entry(start.minusSeconds(30), "a"),
                entry(start, "b"),
                entry(start.plusNanos(1), "c"),
                entry(start.plusSeconds(121), "d"),
                entry(start.plusSeconds(180).plusNanos(1), "behind")));
    List<Series> series = new ArrayList<>();

    Notices notices =
        client()
            .queryRange(
                eachMinute(user).toString(),
                new TimeRange(start, start.plus(minute.multipliedBy(3))),
                minute,
                series::add);

    assertThat(notices).isEqualTo(Notices.none());
    assertThat(series)
        .containsExactly(
            new Series(
                Labels.none().with("user", user),
                List.of(
                    new Series.Point(start, 2),
                    new Series.Point(start.plus(minute), 1),
                    new Series.Point(start.plus(minute.multipliedBy(3)), 1))));
  }

  @Test
  default void refusesARangeOfMoreThan11000Steps() {
    Instant end = now().truncatedTo(ChronoUnit.HOURS);
    TimeRange range = new TimeRange(end.minus(Duration.ofHours(1)), end);

    assertThatThrownBy(
            () ->
                client()
                    .queryRange(
                        eachMinute(unique()).toString(), range, Duration.ofMillis(100), each -> {}))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("exceeded maximum resolution of 11,000 points");
  }

  /// So long that it is sent as a form.
  @Test
  default void answersALongQueryAsAShortOne() throws Exception {
    String user = unique();
    Instant time = now();
    client().push(stream(user), List.of(entry(time, "x"), entry(time.plusMillis(1), "y")));
    LogQuery some =
        LogQl.select("job", JOB).and("user", user).notMatching("y|" + "0".repeat(10_000));
    MetricQuery count = some.countOverTime(Duration.ofHours(1)).sumBy("user");

    assertThat(client().query(count.toString(), time.plusSeconds(60)))
        .singleElement()
        .satisfies(sample -> assertThat(sample.value()).isEqualTo(1));
    assertThat(
            LokiUnderTest.lines(
                client().lines(some.toString(), around(time), Direction.FORWARD, 10)))
        .extracting(line -> line.entry().line())
        .containsExactly("x");
    List<Series> series = new ArrayList<>();
    Instant hour = time.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    client()
        .queryRange(
            count.toString(),
            new TimeRange(hour.minus(Duration.ofHours(1)), hour),
            Duration.ofHours(1),
            series::add);
    assertThat(series).hasSize(1);
    List<String> users = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(user));
    for (int i = 0; i < 400; i++) {
      names.add(unique());
    }
    client()
        .streams(
            LogQl.select("job", JOB).andOneOf("user", names),
            around(time),
            labels -> users.add(labels.get("user").orElse("")));
    assertThat(users).containsExactly(user);
  }

  @Test
  default void refusesARangeOfOver721HoursAndNamesTheLimit() {
    Instant time = now();
    TimeRange range = new TimeRange(time.minus(Duration.ofHours(722)), time);

    assertThatThrownBy(() -> client().lines("{job=\"x\"}", range, Direction.BACKWARD, 10).next())
        .isInstanceOfSatisfying(
            ApiException.class,
            e ->
                assertThat(e.refusal())
                    .isEqualTo(new Refusal.RangeTooLong(Optional.of(Duration.ofHours(721)))));
  }

  @Test
  default void refusesMoreThan500SeriesAndNamesTheLimit() throws Exception {
    String user = unique();
    Instant time = now();
    for (int i = 0; i <= 500; i++) {
      client().push(stream(user).with("verb", "v" + i), List.of(entry(time, "x")));
    }
    String query =
        LogQl.select("job", JOB)
            .and("user", user)
            .countOverTime(Duration.ofHours(1))
            .sumBy("verb")
            .toString();

    assertThatThrownBy(() -> client().query(query, Instant.now().plusSeconds(60)))
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> assertThat(e.refusal()).isEqualTo(new Refusal.TooManySeries(500)));
  }

  @Test
  default void tellsWhetherItDeletes() throws Exception {
    Instant time = now();

    DeleteResult result =
        client()
            .delete(
                LogQl.select("job", JOB).and("user", unique()),
                new TimeRange(time.minusSeconds(120), time.minusSeconds(60)));

    assertThat(result).isInstanceOfAny(DeleteResult.Accepted.class, DeleteResult.NotEnabled.class);
  }
}
