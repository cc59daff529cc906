package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "90m, 2026-11-25T06:30:00Z",
    "7d, 2026-11-18T08:00:00Z",
    "0, 1970-01-01T00:00:00Z",
    "1700000000, 2023-11-14T22:13:20Z",
    "1700000000.25, 2023-11-14T22:13:20.250Z",
    "253402300799, 9999-12-31T23:59:59Z",
    "2026-11-25T08:00:00Z, 2026-11-25T08:00:00Z",
    "2026-11-25t08:00:00.5z, 2026-11-25T08:00:00.500Z",
    "2026-11-25T08:00:00+01:00, 2026-11-25T07:00:00Z"
  })
  void readsATime(String text, Instant time) {
    assertThat(Moment.TYPE.parse(text).flatMap(moment -> moment.at(NOW))).contains(time);
  }

  @Test
  void aDateIsTheMidnightThatBeginsItWhereTheUserIs() {
    Moment moment = Moment.TYPE.parse("2026-11-25").orElseThrow();
    assertThat(moment.at(NOW, ZoneId.of("Europe/Berlin")))
        .contains(Instant.parse("2026-11-24T23:00:00Z"));
    assertThat(moment.at(NOW, ZoneOffset.UTC)).contains(Instant.parse("2026-11-25T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "-1h",
        "-5",
        "1.",
        ".5",
        "1.2.3",
        "1e9",
        "253402300800",
        "1700000000000",
        "9999999999999999999",
        "100w 1",
        "36500d",
        "2026-11-31",
        "2026-11-25T08:00:00",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "٣"
      })
  void refusesEverythingElse(String text) {
    assertThat(Moment.TYPE.parse(text).flatMap(moment -> moment.at(NOW))).isEmpty();
  }
}
