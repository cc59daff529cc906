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
    "99999999999, 5138-11-16T09:46:39Z",
    "1700000000250, 2023-11-14T22:13:20.250Z",
    "1700000000250001, 2023-11-14T22:13:20.250001Z",
    "1700000000250000001, 2023-11-14T22:13:20.250000001Z",
    "now, 2026-11-25T08:00:00Z",
    "1h30m, 2026-11-25T06:30:00Z",
    "-1h, 2026-11-25T07:00:00Z",
    "3M ago, 2026-08-27T08:00:00Z",
    "1y, 2025-11-25T08:00:00Z",
    "2026-11-25 08:00:00+01:00, 2026-11-25T07:00:00Z",
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
  @CsvSource({
    "2026-11-25 09:30, 2026-11-25T08:30:00Z",
    "2026-11-25T09:30:15.5, 2026-11-25T08:30:15.5Z",
    "09:30, 2026-11-25T08:30:00Z",
    "23:00:01, 2026-11-25T22:00:01Z",
    "20261125, 2026-11-24T23:00:00Z",
    "today, 2026-11-24T23:00:00Z",
    "yesterday, 2026-11-23T23:00:00Z",
    "2026-03-29 02:30, 2026-03-29T01:30:00Z",
    "2026-10-25 02:30, 2026-10-25T00:30:00Z"
  })
  void aTimeWithoutAZoneIsOfTheUsersClock(String text, Instant time) {
    Moment moment = Moment.TYPE.parse(text).orElseThrow();
    assertThat(moment.at(NOW, ZoneId.of("Europe/Berlin"))).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "90",
        "99999999",
        "- 1h",
        "1h  ago",
        "tomorrow",
        "25:00",
        "8:00",
        "2026-11-25T",
        "20261131x",
        "1700000000250.5",
        "1.",
        ".5",
        "1.2.3",
        "1e9",
        "9999999999999999999",
        "17000000002500000010",
        "100w 1",
        "36500d",
        "2026-11-31",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "٣"
      })
  void refusesEverythingElse(String text) {
    assertThat(Moment.TYPE.parse(text).flatMap(moment -> moment.at(NOW))).isEmpty();
  }
}
