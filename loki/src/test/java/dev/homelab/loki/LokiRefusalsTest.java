package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Place;
import dev.homelab.prometheus.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The wordings of each release; that a server says them is in [LokiContract].
class LokiRefusalsTest {
  @Test
  void tellsWhereAQueryCanNotBeParsed() {
    Refusal here = new Refusal.BadQuery(Optional.of(new Place(1, 9)));

    assertThat(refusal("parse error at line 1, col 9: syntax error: unexpected $end"))
        .isEqualTo(here);
    assertThat(new LokiRefusals().of(1011, "parse error at line 1, col 9: syntax error", "{"))
        .isEqualTo(here);
    assertThat(refusal("parse error : queries require at least one matcher"))
        .isEqualTo(new Refusal.BadQuery(Optional.empty()));
  }

  @Test
  void takesNothingElseForAParseError() {
    assertThat(new LokiRefusals().of(503, "parse error at line 1, col 9: x", "{"))
        .isEqualTo(new Refusal.Unavailable());
    assertThat(refusal("a sparse error")).isEqualTo(new Refusal.Other());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max entries limit per query exceeded, limit > max_entries_limit (6000 > 5000)",
        "max entries limit per query exceeded, limit > max_entries_limit_per_query (6000 > 5000)"
      })
  void tellsTheMostLines(String words) {
    assertThat(refusal(words)).isEqualTo(new Refusal.LimitTooHigh(5000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maximum of series (500) reached for a single query",
        "maximum number of series (500) reached for a single query; consider reducing query"
            + " cardinality"
      })
  void tellsTheMostSeries(String words) {
    assertThat(refusal(words)).isEqualTo(new Refusal.TooManySeries(500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30d1h", "721h0m0s", "721h", "4w2d1h", "2595600s", "43259m60s"})
  void tellsTheLongestRange(String limit) {
    String words = "the query time range exceeds the limit (query length: 722h0m0s, limit: ";

    assertThat(refusal(words + limit + ")"))
        .isEqualTo(new Refusal.RangeTooLong(Optional.of(Duration.ofHours(721))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " (query length: 1h, limit: 1 fortnight)", " (limit: 12)"})
  void knowsARangeWithoutItsLimit(String rest) {
    assertThat(refusal("the query time range exceeds the limit" + rest))
        .isEqualTo(new Refusal.RangeTooLong(Optional.empty()));
  }

  private static Refusal refusal(String words) {
    return new LokiRefusals().of(400, words, "{");
  }
}
