package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import org.junit.jupiter.api.Test;

class QueryErrorTest {

  @Test
  void marksWhatPrometheusCountsInBytes() {
    VerbFailure failure = prometheus("up{a=\"é\"} +", "1:13: parse error: unexpected end");
    assertThat(failure.exitCode()).isEqualTo(2);
    assertThat(failure).hasMessage("Prometheus: 400: 1:13: parse error: unexpected end");
    assertThat(failure.below()).containsExactly("  up{a=\"é\"} +", "             ^");
  }

  @Test
  void marksWhatLokiCountsInCharacters() {
    VerbFailure failure = loki("{a=\"é\"} |", "parse error at line 1, col 9: syntax error");
    assertThat(failure.exitCode()).isEqualTo(2);
    assertThat(failure.below()).containsExactly("  {a=\"é\"} |", "          ^");
  }

  @Test
  void showsTheLineInQuestionOnly() {
    VerbFailure failure = prometheus("a\n\t+ {\nb", "invalid parameter: 2:4: parse error: x");
    assertThat(failure.below()).containsExactly("   + {", "     ^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String query = "a".repeat(500) + "!" + "b".repeat(500);
    VerbFailure failure = prometheus(query, "1:501: parse error: x");
    String line = failure.below().getFirst();
    assertThat(line).startsWith("  …aaa").endsWith("bbb…").hasSize(104);
    assertThat(failure.below().getLast().indexOf('^')).isEqualTo(line.indexOf('!'));
  }

  @Test
  void marksNothingWithoutAPositionThatTheQueryHas() {
    assertThat(prometheus("up", "9:1: parse error: x").below()).isEmpty();
    assertThat(loki("{}", "parse error : queries require at least one matcher").below()).isEmpty();
    assertThat(loki("{}", "parse error : queries require one").exitCode()).isEqualTo(2);
    VerbFailure failed = prometheus("up 10:30: x", "query timed out");
    assertThat(failed.below()).isEmpty();
    assertThat(failed.exitCode()).isEqualTo(1);
  }

  @Test
  void aPositionBeyondTheLineIsItsEnd() {
    assertThat(prometheus("up", "1:999: parse error: x").below()).containsExactly("  up", "    ^");
    assertThat(prometheus("up", "1:0: parse error: x").below()).containsExactly("  up", "  ^");
  }

  @Test
  void controlCharactersTakeOnePlaceEach() {
    assertThat(prometheus("a\u001b[ {", "1:5: parse error: x").below())
        .containsExactly("  a\uFFFD[ {", "      ^");
  }

  private static VerbFailure prometheus(String query, String reason) {
    return QueryError.of(query, new ApiException("Prometheus", 400, reason));
  }

  private static VerbFailure loki(String query, String reason) {
    return QueryError.of(query, new ApiException("Loki", 400, reason));
  }
}
