package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Place;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What a tail tells.
interface TailContract extends LokiUnderTest {
  @Test
  default void tailsWhatIsThereAndWhatComes() throws Exception {
    String user = unique();
    Instant time = now();
    client().push(stream(user), List.of(entry(time, "first"), entry(time.plusMillis(1), "second")));
    List<LogLine> lines = new ArrayList<>();

    client()
        .tail(
            LogQl.select("job", JOB).and("user", user).toString(),
            time.minusSeconds(30),
            new Following(
                more -> {
                  lines.addAll(more);
                  if (lines.size() == 2) {
                    pushed(user, entry(time.plusMillis(2), "third"));
                  }
                  return lines.size() < 3;
                }));

    assertThat(lines)
        .extracting(line -> line.entry())
        .containsExactly(
            entry(time, "first"),
            entry(time.plusMillis(1), "second"),
            entry(time.plusMillis(2), "third"));
    assertThat(lines.getLast().stream().asMap()).containsAllEntriesOf(stream(user).asMap());
  }

  /// What came as it was stored is known again when it is read from the store.
  @Test
  default void repeatsNothingAfterAConnectionThatWasLost() throws Exception {
    String user = unique();
    Instant time = now();
    String query = LogQl.select("job", JOB).and("user", user).toString();
    client().push(stream(user), List.of(entry(time, "level=warn first")));
    RecentLines recent = new RecentLines(Nanos.of(time.minusSeconds(30)), Instant::now);
    List<LogLine> live = new ArrayList<>();
    client()
        .tail(
            query,
            time.minusSeconds(30),
            new Following(
                more -> {
                  live.addAll(recent.unknown(more));
                  if (live.size() == 1) {
                    pushed(user, entry(time.plusMillis(1), "level=error second"));
                  }
                  return live.size() < 2;
                }));

    List<LogLine> stored = lines(user, Direction.FORWARD, 10);

    assertThat(recent.unknown(stored)).isEmpty();
    assertThat(stored).extracting(LogLine::stream).containsOnly(live.getFirst().stream());
  }

  private void pushed(String user, Entry entry) {
    try {
      assertThat(client().push(stream(user), List.of(entry))).isEqualTo(new PushResult.Stored());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Takes lines, and nothing else that a tail tells.
  record Following(Predicate<List<LogLine>> taker) implements TailTaker {
    @Override
    public boolean lines(List<LogLine> lines) {
      return taker.test(lines);
    }

    @Override
    public void dropped(int count) {
      throw new AssertionError(count + " lines dropped");
    }

    @Override
    public void lost(IOException why) {
      throw new AssertionError(why);
    }
  }

  @Test
  default void refusesATailThatCanNotBeRun() {
    Following nothing = new Following(lines -> true);

    assertThatThrownBy(() -> client().tail("{job=\"é\" oops}", now(), nothing))
        .isInstanceOfSatisfying(
            ApiException.class,
            e ->
                assertThat(e.refusal())
                    .isEqualTo(new Refusal.BadQuery(Optional.of(new Place(1, 10)))));
    assertThatThrownBy(() -> client().tail("count_over_time({job=\"x\"}[1m])", now(), nothing))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("only log selector is supported");
  }
}
