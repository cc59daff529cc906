package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That pages hold each line once, however many share a nanosecond.
interface PagingContract extends LokiUnderTest {
  @ParameterizedTest
  @EnumSource
  default void givesEachLineOnceThoughPagesEndWithinANanosecond(Direction direction)
      throws Exception {
    String user = unique();
    Instant time = now();
    List<String> texts = numbered(0, 7000);
    pushed(user, texts.stream().map(text -> entry(time.plusNanos(number(text) / 700), text)));

    assertThat(texts(user, direction, Long.MAX_VALUE)).containsExactlyInAnyOrderElementsOf(texts);
    assertThat(texts(user, direction, 6999)).hasSize(6999).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  default void readsAFullNanosecondStreamByStream(Direction direction) throws Exception {
    String user = unique();
    Instant time = now();
    List<String> texts = numbered(0, 9000);
    pushed(
        user,
        List.of(entry(time.minusNanos(1), "before"), entry(time.plusNanos(1), "after")).stream());
    for (int i = 0; i < 3; i++) {
      // The second has all labels of the first, and one more.
      Labels labels =
          i == 0 ? stream(user) : stream(user).with(i == 1 ? "more" : "verb", "x\"" + i);
      pushed(
          labels, texts.subList(i * 3000, (i + 1) * 3000).stream().map(text -> entry(time, text)));
    }

    List<String> found = texts(user, direction, Long.MAX_VALUE);

    assertThat(found).hasSize(9002).doesNotHaveDuplicates().containsAll(texts);
    boolean forward = direction == Direction.FORWARD;
    assertThat(found.getFirst()).isEqualTo(forward ? "before" : "after");
    assertThat(found.getLast()).isEqualTo(forward ? "after" : "before");
    assertThat(texts(user, direction, 7000)).hasSize(7000).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  default void saysThatOneStreamHasMoreAtOneTimeThanItGives(Direction direction) throws Exception {
    String user = unique();
    Instant time = now();
    pushed(user, numbered(0, 5001).stream().map(text -> entry(time, text)));
    pushed(user, List.of(entry(time.plusNanos(1), "after")).stream());

    assertThatThrownBy(() -> texts(user, direction, Long.MAX_VALUE))
        .isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.refusal()).isEqualTo(new Refusal.TooLarge()))
        .hasMessageContaining("lines or more of one stream at " + time);
    assertThat(texts(user, direction, 4000)).hasSize(4000).doesNotHaveDuplicates();
  }

  private List<String> texts(String user, Direction direction, long most) throws IOException {
    String query = "# braces {}\n" + LogQl.select("job", JOB).and("user", user) + " |= ``";
    LinePages pages = client().lines(query, around(now()), direction, most);
    return LokiUnderTest.lines(pages).stream().map(line -> line.entry().line()).toList();
  }

  private static List<String> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "line " + i).toList();
  }

  private static long number(String text) {
    return Long.parseLong(text.substring("line ".length()));
  }

  private void pushed(String user, Stream<Entry> entries) throws IOException {
    pushed(stream(user), entries);
  }

  private void pushed(Labels labels, Stream<Entry> entries) throws IOException {
    List<Entry> all = new ArrayList<>(entries.toList());
    assertThat(client().push(labels, all)).isEqualTo(new PushResult.Stored());
  }
}
