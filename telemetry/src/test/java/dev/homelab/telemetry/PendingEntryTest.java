package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an answer says of an entry that an earlier answer left open.
class PendingEntryTest {
  private static final Window BEFORE = new Window(100, 1_000, 10);
  private static final Window MOVED = new Window(101, 1_000, 10);

  private static PendingEntry at(long nanos) {
    return PendingEntry.of(JournalLine.of(new UsageEvent(nanos, "ada", "net check", 0, "1.0")));
  }

  /// It may have been inside the window then.
  @Test
  void whereTheBoundHasMovedTheEarlierRequestMayHaveStoredIt() {
    PendingEntry open = at(95).inDoubt(3).unclear(7, BEFORE);
    assertThat(open.refused(MOVED).doubtSince()).isEqualTo(7);
  }

  @Test
  void whereTheBoundIsTheSameTheEarlierRequestDidNotStoreIt() {
    PendingEntry open = at(95).inDoubt(3).unclear(7, BEFORE);
    assertThat(open.refused(BEFORE).doubtSince()).isEqualTo(3);
  }

  /// The oldest bound says nothing of what is too new.
  @Test
  void whatIsTooNewWasRefusedBeforeToo() {
    PendingEntry open = at(2_000).inDoubt(3).unclear(7, BEFORE);
    assertThat(open.refused(MOVED).doubtSince()).isEqualTo(3);
  }

  @Test
  void whatWasNeverLeftOpenKeepsItsDoubt() {
    assertThat(at(95).inDoubt(3).refused(MOVED).doubtSince()).isEqualTo(3);
    assertThat(at(95).refused(MOVED).isDoubtful()).isFalse();
  }

  @Test
  void onceRefusedItIsNoLongerLeftOpen() {
    PendingEntry refused = at(95).inDoubt(3).unclear(7, BEFORE).refused(BEFORE);
    assertThat(refused.tried()).isEqualTo(3);
  }

  /// The bound is named in whole seconds: another host may have moved it within the second, after
  /// it took the entry. Once that long ago, and refused again, it is believed.
  @Test
  void whatWasNeverInDoubtIsSoOnceItWasLeftOpen() {
    PendingEntry open = at(95).unclear(7, BEFORE);
    assertThat(open.refused(BEFORE).doubtSince()).isEqualTo(7);
    assertThat(open.unclear(9, BEFORE).refused(BEFORE).doubtSince()).isEqualTo(7);
  }

  /// User, verb and line together.
  @Test
  void isLargeBeyondTwoThousandCharacters() {
    int others = "u".length() + "v".length() + "exit=0 ver=".length();
    for (int more : new int[] {0, 1}) {
      String version = "1".repeat(2_000 - others + more);
      UsageEvent event = new UsageEvent(1, "u", "v", 0, version);
      assertThat(PendingEntry.of(JournalLine.of(event)).isLarge()).isEqualTo(more == 1);
    }
    UsageEvent longNamed = new UsageEvent(1, "u".repeat(1_000), "v".repeat(1_000), 0, "1");
    assertThat(PendingEntry.of(JournalLine.of(longNamed)).isLarge()).isTrue();
  }
}
