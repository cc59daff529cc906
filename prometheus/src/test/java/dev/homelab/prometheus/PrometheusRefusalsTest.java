package dev.homelab.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrometheusRefusalsTest {
  @Test
  void countsTheCharactersWherePrometheusCountsBytes() {
    assertThat(refusal("up{a=\"é\"} +", "1:13: parse error: unexpected end")).isEqualTo(at(1, 12));
    assertThat(refusal("a\n\t+ {\nb", "invalid parameter 'query': 2:4: parse error: x"))
        .isEqualTo(at(2, 4));
  }

  @Test
  void keepsAPlaceBeyondTheLine() {
    assertThat(refusal("é", "1:9: parse error: x")).isEqualTo(at(1, 8));
    assertThat(refusal("up", "1:0: parse error: x")).isEqualTo(at(1, 1));
  }

  @Test
  void knowsOfNoPlaceThatTheQueryDoesNotHave() {
    Refusal nowhere = new Refusal.BadQuery(Optional.empty());

    assertThat(refusal("up", "9:1: parse error: x")).isEqualTo(nowhere);
    assertThat(refusal("up", "invalid position: parse error: x")).isEqualTo(nowhere);
  }

  @Test
  void takesNothingElseForAParseError() {
    assertThat(refusal("up 10:30: x", "query timed out")).isEqualTo(new Refusal.Other());
    assertThat(new PrometheusRefusals().of(503, "1:1: parse error: x", "up"))
        .isEqualTo(new Refusal.Unavailable());
  }

  @ParameterizedTest
  @CsvSource({
    "401, Unauthorized", "403, Unauthorized", "404, NotFound", "429, RateLimited",
    "500, Unavailable", "599, Unavailable", "422, Other", "1011, Other"
  })
  void tellsTheRestByTheStatus(int status, String kind) {
    assertThat(new PrometheusRefusals().of(status, "words", "up").getClass().getSimpleName())
        .isEqualTo(kind);
  }

  private static Refusal at(int line, int column) {
    return new Refusal.BadQuery(Optional.of(new Place(line, column)));
  }

  private static Refusal refusal(String query, String words) {
    return new PrometheusRefusals().of(400, words, query);
  }
}
