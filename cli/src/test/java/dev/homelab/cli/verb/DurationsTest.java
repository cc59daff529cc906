package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "1s, PT1S",
    "90m, PT90M",
    "24h, PT24H",
    "7d, P7D",
    "4w, P28D",
    "007d, P7D",
    "36500d, P36500D",
    "1h30m, PT90M",
    "2d12h5s, P2DT12H5S",
    "3M, P90D",
    "1y, P365D",
    "1y2M3w4d5h6m7s, P450DT5H6M7S"
  })
  void readsWholeNumbersAndTheirUnits(String text, Duration duration) {
    assertThat(Durations.parse(text)).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "d",
        "7",
        "0d",
        "00w",
        "-1d",
        "+1d",
        "1.5h",
        " 7d",
        "7d ",
        "7 d",
        "7D",
        "7Y",
        "1m1h",
        "1h1h",
        "1h30",
        "1h 30m",
        "1h0",
        "0h0m",
        "101y",
        "36501d",
        "999999999w",
        "9999999999s",
        "٣d",
        "1e3d",
        "99999999999999999999d"
      })
  void refusesAnythingElse(String text) {
    assertThat(Durations.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0s, 0s, 0s, 0.000s",
    "59s, 59s, 59s, 59.000s",
    "60s, 1m, 1m, 1m 0s",
    "90s, 90s, 1m, 1m 30s",
    "3599s, 3599s, 59m, 59m 59s",
    "3600s, 1h, 1h, 1h 0m",
    "5400s, 90m, 1h, 1h 30m",
    "86399s, 86399s, 23h, 23h 59m",
    "86400s, 1d, 1d, 1d 0h",
    "129600s, 36h, 1d, 1d 12h"
  })
  void areWrittenInTheUnitsThatPeopleRead(String given, String exact, String rough, String two) {
    Duration duration = Duration.ofSeconds(Long.parseLong(given.substring(0, given.length() - 1)));
    assertThat(Durations.exact(duration)).isEqualTo(exact);
    assertThat(Durations.rough(duration)).isEqualTo(rough);
    assertThat(Durations.inTwoUnits(duration)).isEqualTo(two);
    assertThat(Durations.rough(duration.negated())).isEqualTo("0s");
  }
}
