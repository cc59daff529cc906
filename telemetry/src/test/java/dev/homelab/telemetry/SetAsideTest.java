package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetAsideTest {
  private static final UsageEvent EVENT = new UsageEvent(5, "ada", "net check", 0, "1.0");

  @Test
  void aRecordComesBackWithTheReasonInOneLine() {
    String piece = SetAside.of(JournalLine.of(EVENT), "no # such\nlabel");
    assertThat(SetAside.parse(piece))
        .isEqualTo(new SetAside(Optional.of(EVENT), "no # such label"));
    assertThat(SetAside.line(piece)).contains(JournalLine.of(EVENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " # ", "torn", "torn # and foreign", " # no record before it"})
  void whatIsNoRecordIsShownAsItIs(String piece) {
    assertThat(SetAside.parse(piece)).isEqualTo(new SetAside(Optional.empty(), piece));
  }
}
