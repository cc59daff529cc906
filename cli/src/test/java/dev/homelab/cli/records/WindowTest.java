package dev.homelab.cli.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Window window(String since, String until, ZoneId zone) {
    return new Window(Instant.parse(since), Instant.parse(until), zone);
  }

  @Test
  void daysBeginWhereTheUserIs() {
    Window window = window("2026-03-01T12:00:00Z", "2026-03-03T01:00:00Z", BERLIN);
    assertThat(window.slots(Step.DAY))
        .containsExactly(
            new Slot(Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-01T23:00:00Z")),
            new Slot(Instant.parse("2026-03-01T23:00:00Z"), Instant.parse("2026-03-02T23:00:00Z")),
            new Slot(Instant.parse("2026-03-02T23:00:00Z"), Instant.parse("2026-03-03T01:00:00Z")));
  }

  @Test
  void aDayHas23HoursWhenClocksGoForward() {
    Window window = window("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", BERLIN);
    assertThat(window.slots(Step.DAY))
        .singleElement()
        .satisfies(day -> assertThat(day.length()).isEqualTo(Duration.ofHours(23)));
    assertThat(window.slots(Step.HOUR)).hasSize(23);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Africa/Cairo"})
  void slotsLieBehindEachOtherAndFillTheWindow(String zone) {
    for (Step step : Step.values()) {
      Window window = window("2026-03-01T12:34:56.789Z", "2026-04-30T01:02:03Z", ZoneId.of(zone));
      List<Slot> slots = window.slots(step);
      assertThat(slots.getFirst().start()).isEqualTo(window.since());
      assertThat(slots.getLast().end()).isEqualTo(window.until());
      for (int i = 1; i < slots.size(); i++) {
        assertThat(slots.get(i).start()).isEqualTo(slots.get(i - 1).end());
      }
    }
  }

  @Test
  void theWindowBeforeIsAsLong() {
    Window before = window("2026-03-01T12:00:00Z", "2026-03-02T13:00:00Z", BERLIN).before();
    assertThat(before).isEqualTo(window("2026-02-28T11:00:00Z", "2026-03-01T12:00:00Z", BERLIN));
  }

  @Test
  void aWindowWithoutTimeIsNone() {
    assertThatThrownBy(() -> window("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", BERLIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// A server counts at multiples of a day only: each slot must be found again behind its offset.
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu"})
  void stretchesNameTheSlotsThatTheyAskFor(String zone) {
    List<Slot> slots =
        window("2026-02-01T12:00:00Z", "2026-04-20T00:00:00Z", ZoneId.of(zone)).slots(Step.DAY);
    List<Integer> whole =
        IntStream.range(0, slots.size())
            .filter(i -> slots.get(i).length().equals(Duration.ofDays(1)))
            .boxed()
            .toList();
    List<Integer> named = new ArrayList<>();
    for (Stretch stretch : Stretch.of(slots, whole)) {
      assertThat(stretch.count()).isLessThanOrEqualTo(30);
      assertThat(stretch.from().getEpochSecond() % 86_400).isZero();
      for (int i = 0; i < stretch.count(); i++) {
        Instant at = stretch.from().plus(Duration.ofDays(i));
        int slot = stretch.slotAt(at);
        assertThat(slots.get(slot).end()).isEqualTo(at.minus(stretch.offset()));
        named.add(slot);
      }
      assertThat(stretch.slotAt(stretch.to())).isNotNegative();
      assertThat(stretch.slotAt(stretch.to().plus(Duration.ofDays(1)))).isNegative();
      assertThat(stretch.slotAt(stretch.from().minus(Duration.ofDays(1)))).isNegative();
      assertThat(stretch.slotAt(stretch.from().plusSeconds(1))).isNegative();
    }
    assertThat(named).isEqualTo(whole);
  }
}
