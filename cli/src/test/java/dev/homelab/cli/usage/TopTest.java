package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.UsageEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TopTest {

  private static Top.Row row(String verb, long count, long failed) {
    return new Top.Row(verb, count, failed, 1);
  }

  @Test
  void theMostUsedComesFirstAndTiesGoByName() {
    assertThat(
            Top.of(List.of(row("c", 1, 0), row("b", 2, 0), row("a", 1, 0), row("d", 3, 0))).rows())
        .extracting(Top.Row::verb)
        .containsExactly("d", "b", "a", "c");
  }

  @Test
  void theFailedAreOrderedByFailures() {
    Top top = Top.of(List.of(row("a", 9, 0), row("b", 5, 1), row("c", 2, 2), row("d", 3, 1)));
    assertThat(top.failedOnly().rows()).extracting(Top.Row::verb).containsExactly("c", "b", "d");
  }

  @Test
  void aLimitTakesTheFirst() {
    Top top = Top.of(List.of(row("a", 1, 0), row("b", 2, 0)));
    assertThat(top.limit(1).rows()).containsExactly(row("b", 2, 0));
    assertThat(top.limit(5)).isEqualTo(top);
  }

  private static Top counted(List<UsageEvent> events) {
    Top.Tallies tallies = new Top.Tallies();
    events.forEach(tallies::add);
    return tallies.top();
  }

  @Test
  void usesAreCountedByVerbWithTheirFailuresAndUsers() {
    List<UsageEvent> events =
        List.of(
            new UsageEvent(1, "ada", "a", 0, "1"),
            new UsageEvent(2, "ada", "a", 2, "1"),
            new UsageEvent(3, "bob", "a", 130, "2"),
            new UsageEvent(4, "bob", "b", 0, "1"));
    assertThat(counted(events).rows())
        .containsExactly(new Top.Row("a", 3, 2, 2), new Top.Row("b", 1, 0, 1));
  }

  @Property
  void nothingIsLostWhateverTheOrder(
      @ForAll @Size(max = 60) List<@IntRange(max = 63) Integer> codes) {
    List<UsageEvent> events = new ArrayList<>();
    for (int code : codes) {
      events.add(new UsageEvent(1, "u" + code % 4, "v" + code / 4 % 4, code / 16 % 2, "1"));
    }
    Top top = counted(events);
    assertThat(top.rows().stream().mapToLong(Top.Row::count).sum()).isEqualTo(events.size());
    assertThat(top.rows().stream().mapToLong(Top.Row::failed).sum())
        .isEqualTo(events.stream().filter(event -> event.exit() != 0).count());
    Collections.reverse(events);
    assertThat(counted(events)).isEqualTo(top);
  }
}
