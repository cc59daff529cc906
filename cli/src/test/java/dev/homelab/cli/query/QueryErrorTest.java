package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Place;
import dev.homelab.prometheus.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryErrorTest {

  @Test
  void marksThePlaceAndIsWrongUse() {
    VerbFailure failure = refused("{a=\"é\"} |", 1, 9);

    assertThat(failure.exitCode()).isEqualTo(2);
    assertThat(failure).hasMessage("Loki: 400: own words");
    assertThat(failure.below()).containsExactly("  {a=\"é\"} |", "          ^");
  }

  @Test
  void showsTheLineInQuestionOnly() {
    assertThat(refused("a\n\t+ {\nb", 2, 4).below()).containsExactly("   + {", "     ^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String query = "a".repeat(500) + "!" + "b".repeat(500);

    VerbFailure failure = refused(query, 1, 501);

    String line = failure.below().getFirst();
    assertThat(line).startsWith("  …aaa").endsWith("bbb…").hasSize(104);
    assertThat(failure.below().getLast().indexOf('^')).isEqualTo(line.indexOf('!'));
  }

  @Test
  void marksNothingWithoutAPlaceThatTheQueryHas() {
    assertThat(refused("up", 9, 1).below()).isEmpty();
    VerbFailure nowhere = refused("{}", new Refusal.BadQuery(Optional.empty()));
    assertThat(nowhere.below()).isEmpty();
    assertThat(nowhere.exitCode()).isEqualTo(2);
  }

  @Test
  void anyOtherRefusalIsAFailure() {
    VerbFailure failed = refused("up", new Refusal.Other());

    assertThat(failed.below()).isEmpty();
    assertThat(failed.exitCode()).isEqualTo(1);
  }

  @Test
  void aPlaceBeyondTheLineIsItsEnd() {
    assertThat(refused("up", 1, 999).below()).containsExactly("  up", "    ^");
    assertThat(refused("up", 1, 0).below()).containsExactly("  up", "  ^");
    assertThat(refused("up", 0, 0).below()).containsExactly("  up", "  ^");
  }

  @Test
  void controlCharactersTakeOnePlaceEach() {
    assertThat(refused("a\u001b[ {", 1, 5).below()).containsExactly("  a\uFFFD[ {", "      ^");
  }

  private static VerbFailure refused(String query, int line, int column) {
    return refused(query, new Refusal.BadQuery(Optional.of(new Place(line, column))));
  }

  private static VerbFailure refused(String query, Refusal refusal) {
    return QueryError.of(query, new ApiException("Loki", 400, "own words", refusal));
  }
}
