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
    "36500d, P36500D"
  })
  void readsAWholeNumberAndAUnit(String text, Duration duration) {
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
        "7y",
        "1h30m",
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
}
