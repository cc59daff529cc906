package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the index says of streams.
interface IndexContract extends LokiUnderTest {
  @Test
  default void givesTheLabelsOfTheStreamsThatASelectorSelects() throws Exception {
    String user = unique();
    client().push(stream(user), List.of(entry(now(), "x")));
    client().push(stream(user).with("verb", "dns lookup"), List.of(entry(now(), "y")));

    List<Labels> streams = new ArrayList<>();
    client().streams("{user=\"" + user + "\"}", around(now()), streams::add);

    assertThat(streams)
        .extracting(labels -> labels.get("verb").orElse(""))
        .containsExactlyInAnyOrder("net check", "dns lookup");
  }

  /// Estimates of what is in the store: a server may count an entry more than once, and bytes by
  /// the thousand.
  @Test
  default void tellsWhatAQueryWouldReadOnceItIsStored() throws Exception {
    String user = unique();
    Instant time = now();
    String line = "x".repeat(4000);
    client().push(stream(user), List.of(entry(time, line), entry(time.plusMillis(1), line)));
    flushChunks();

    StreamStats stats = stats(user, time);
    for (int tries = 0; stats.streams() == 0 && tries < 100; tries++) {
      Thread.sleep(200);
      stats = stats(user, time);
    }

    assertThat(stats.streams()).isEqualTo(1);
    assertThat(stats.chunks()).isPositive();
    assertThat(stats.entries()).isGreaterThanOrEqualTo(2);
    assertThat(stats.bytes()).isGreaterThanOrEqualTo(7000);
    assertThat(client().stats("{user=\"" + unique() + "\"}", around(time)))
        .contains(new StreamStats(0, 0, 0, 0));
  }

  private StreamStats stats(String user, Instant time) throws Exception {
    return client().stats("{user=\"" + user + "\"}", around(time)).orElseThrow();
  }

  @Test
  default void tellsTheVolumeWhereItHasIt() throws Exception {
    String user = unique();
    client().push(stream(user), List.of(entry(now(), "abc")));

    Optional<Answer<List<Sample>>> volume =
        client().volume("{user=\"" + user + "\"}", around(now()), 10);

    volume.ifPresent(
        answer -> {
          assertThat(answer.result())
              .singleElement()
              .satisfies(sample -> assertThat(sample.labels().get("user")).contains(user))
              .satisfies(sample -> assertThat(sample.value()).isGreaterThanOrEqualTo(3));
        });
  }

  @Test
  default void refusesFiltersWhereItAsksTheIndex() {
    TimeRange range = new TimeRange(now().minus(Duration.ofHours(1)), now());
    assertThatThrownBy(() -> client().stats("{user=\"u\"} |= \"x\"", range))
        .isInstanceOfSatisfying(
            ApiException.class, refused -> assertThat(refused.status()).isEqualTo(400));
  }
}
