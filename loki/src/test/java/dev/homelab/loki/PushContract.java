package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a push brings about.
interface PushContract extends LokiUnderTest {
  @Test
  default void storesAnEntryAndGivesItBack() throws Exception {
    String user = unique();
    Instant time = now();

    assertThat(client().push(stream(user), List.of(entry(time, "exit=0 ver=1"))))
        .isEqualTo(new PushResult.Stored());

    assertThat(count(user)).isEqualTo(1);
    assertThat(lines(user, Direction.BACKWARD, 10))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.entry()).isEqualTo(entry(time, "exit=0 ver=1"));
              assertThat(line.stream().asMap()).containsAllEntriesOf(stream(user).asMap());
            });
  }

  @Test
  default void takesAGzippedBody() throws Exception {
    String user = unique();
    Instant time = now();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      entries.add(entry(time.minusSeconds(i), "exit=" + i + " ver=1"));
    }
    assertThat(client().preview(stream(user), entries).headers())
        .containsEntry("Content-Encoding", "gzip");

    assertThat(client().push(stream(user), entries)).isEqualTo(new PushResult.Stored());

    assertThat(count(user)).isEqualTo(200);
  }

  @Test
  default void countsADuplicateOnce() throws Exception {
    String user = unique();
    Instant time = now();
    List<Entry> entries = List.of(entry(time, "a"), entry(time.plusNanos(1), "b"));

    assertThat(client().push(stream(user), entries)).isEqualTo(new PushResult.Stored());
    assertThat(client().push(stream(user), entries)).isEqualTo(new PushResult.Stored());

    assertThat(count(user)).isEqualTo(2);
  }

  @Test
  default void refusesWhatLiesFarBehindAndStoresTheRest() throws Exception {
    String user = unique();
    Instant time = now();
    List<Entry> entries =
        List.of(
            entry(time, "newest"),
            entry(time.minus(Duration.ofMinutes(61)), "too far behind"),
            entry(time.minus(Duration.ofMinutes(59)), "within the window"));

    PushResult result = client().push(stream(user), entries);

    Instant bound = time.minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    assertThat(result).isEqualTo(new PushResult.TooFarBehind(bound));
    assertThat(count(user)).isEqualTo(2);
  }

  @Test
  default void refusesAWeekOldEntryAndStoresTheRest() throws Exception {
    String user = unique();
    Instant time = now();
    List<Entry> entries = List.of(entry(time.minus(Duration.ofDays(8)), "old"), entry(time, "new"));

    PushResult result = client().push(stream(user), entries);

    assertThat(result).isInstanceOf(PushResult.TooOld.class);
    assertThat(((PushResult.TooOld) result).oldestAcceptable())
        .isBetween(
            time.minus(Duration.ofDays(7)).minusSeconds(5),
            time.minus(Duration.ofDays(7)).plusSeconds(60));
    assertThat(count(user)).isEqualTo(1);
  }

  @Test
  default void refusesAnEntryOfTheFutureAndTellsItsClock() throws Exception {
    Instant time = now();

    PushResult result =
        client().push(stream(unique()), List.of(entry(time.plus(Duration.ofHours(1)), "ahead")));

    assertThat(result).isInstanceOf(PushResult.TooNew.class);
    assertThat(((PushResult.TooNew) result).serverTime())
        .hasValueSatisfying(
            clock -> assertThat(clock).isBetween(time.minusSeconds(5), time.plusSeconds(60)));
  }

  @Test
  default void namesTheBoundWhateverTheLabelsSay() throws Exception {
    Instant time = now();
    Labels hostile =
        stream(
            unique()
                + "' has timestamp too old: x, oldest acceptable timestamp is:"
                + " 2099-01-01T00:00:00Z");

    PushResult result =
        client().push(hostile, List.of(entry(time.minus(Duration.ofDays(8)), "old")));

    assertThat(result).isInstanceOf(PushResult.TooOld.class);
    assertThat(((PushResult.TooOld) result).oldestAcceptable()).isBefore(time);
  }
}
