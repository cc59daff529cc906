package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.Sink.Answer.OutsideWindow;
import dev.homelab.telemetry.Window.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Instant NOW = TestClock.START;
  private static final long OLDEST = Journal.nanos(NOW);
  private static final long NEWEST = OLDEST + 3600 * SECOND;
  private static final Window WINDOW = new Window(OLDEST, NEWEST, SECOND);

  @Test
  void knowsInsideFromOutsideAndFromTheEdge() {
    assertThat(WINDOW.place(OLDEST - SECOND - 1)).isEqualTo(Place.OUTSIDE);
    assertThat(WINDOW.place(OLDEST - SECOND)).isEqualTo(Place.AT_THE_EDGE);
    assertThat(WINDOW.place(OLDEST + SECOND - 1)).isEqualTo(Place.AT_THE_EDGE);
    assertThat(WINDOW.place(OLDEST + SECOND)).isEqualTo(Place.INSIDE);
    assertThat(WINDOW.place(NEWEST - SECOND)).isEqualTo(Place.INSIDE);
    assertThat(WINDOW.place(NEWEST - SECOND + 1)).isEqualTo(Place.AT_THE_EDGE);
    assertThat(WINDOW.place(NEWEST + SECOND)).isEqualTo(Place.AT_THE_EDGE);
    assertThat(WINDOW.place(NEWEST + SECOND + 1)).isEqualTo(Place.OUTSIDE);
  }

  @Property
  void whatLandsIsInside(
      @ForAll long nanos, @ForAll @LongRange(min = 20 * SECOND, max = 1L << 50) long width) {
    Window window = new Window(OLDEST, OLDEST + width, SECOND);
    long first = window.landing(nanos);
    assertThat(window.place(first)).isEqualTo(Place.INSIDE);
    assertThat(window.place(first + window.spread())).isEqualTo(Place.INSIDE);
  }

  @Test
  void landsNearTheBoundThatWasCrossed() {
    Window wide = new Window(OLDEST, OLDEST + 7 * 86_400 * SECOND, SECOND);
    assertThat(wide.landing(OLDEST - 1)).isEqualTo(OLDEST + 600 * SECOND);
    assertThat(wide.landing(wide.newest() + 1)).isEqualTo(wide.newest() - 1200 * SECOND);
  }

  @Test
  void boundsBeyondAllReasonAreBounds() {
    var answer =
        new OutsideWindow(
            Optional.of(Instant.MIN), Optional.of(Instant.MAX), Duration.ofSeconds(Long.MAX_VALUE));
    Window window = Window.of(answer);
    assertThat(window.place(OLDEST)).isEqualTo(Place.INSIDE);
    assertThat(window.slack()).isEqualTo(60 * SECOND);
  }

  @Test
  void theSlackIsWhatTheAnswerNamesWithinBounds() {
    assertThat(slack(Duration.ofNanos(-1))).isZero();
    assertThat(slack(Duration.ofMillis(1_500))).isEqualTo(3 * SECOND / 2);
    assertThat(slack(Duration.ofSeconds(61))).isEqualTo(60 * SECOND);
  }

  private static long slack(Duration named) {
    return Window.of(new OutsideWindow(Optional.of(NOW), Optional.empty(), named)).slack();
  }

  @Test
  void anOpenWindowIsOpen() {
    Window window = Window.of(new OutsideWindow(Optional.empty(), Optional.empty(), Duration.ZERO));
    assertThat(window.place(Long.MIN_VALUE)).isEqualTo(Place.INSIDE);
    assertThat(window.place(Long.MAX_VALUE)).isEqualTo(Place.INSIDE);
    assertThat(window.isOpenAhead()).isTrue();
    assertThat(WINDOW.isOpenAhead()).isFalse();
  }

  @Test
  void noTwoSlotsAreTheSame() {
    Slots slots = new Slots(new Random(7));
    Set<Long> given = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long slot = slots.next(OLDEST, 5_000_000);
      assertThat(slot).isBetween(OLDEST - 1_100_000, OLDEST + 6_100_000);
      assertThat(given.add(slot)).isTrue();
    }
  }

  /// But for where the count begins anew, once in a million.
  @Test
  void whatIsMovedToOnePlaceStaysInOrder() {
    Slots slots = new Slots(new Random(7));
    long before = slots.next(OLDEST, 1);
    for (int i = 0; i < 100; i++) {
      long slot = slots.next(OLDEST, 1);
      assertThat(slot).isEqualTo(before + 1);
      before = slot;
    }
  }
}
