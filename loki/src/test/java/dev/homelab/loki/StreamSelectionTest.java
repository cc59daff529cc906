package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSelectionTest {
  private static final Map<String, String> ADA = Map.of("job", "homelab-usage", "user", "ada");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "{job=\"homelab-usage\"} # true",
        "  {job=\"homelab-usage\", user=\"ada\"} # true",
        "{job=\"homelab-usage\",user=\"bob\"} # false",
        "{user!=\"ada\"} # false",
        "{user=~`a.a|b`} # true",
        "{user=~\"a\"} # false",
        "{user!~\"b.*\"} # true",
        "{ user = \"\\u0061da\" , } # true",
        "{host=\"\"} # true",
        "{host=~\".+\"} # false"
      })
  void tellsWhichStreamsAQuerySelects(String query, boolean selects) {
    assertThat(StreamSelection.of(query))
        .hasValueSatisfying(
            selection -> {
              assertThat(selection.selects(ADA)).isEqualTo(selects);
              assertThat(selection.wholeStreams()).isTrue();
            });
  }

  @Test
  void aFilterLeavesSomeLines() {
    StreamSelection selection = StreamSelection.of("{job=\"x}\"} |= \"y\"").orElseThrow();
    assertThat(selection.wholeStreams()).isFalse();
    assertThat(selection.maySelect("job", "x}")).isTrue();
    assertThat(selection.maySelect("job", "x")).isFalse();
    assertThat(selection.maySelect("user", "ada")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "job",
        "{job=x}",
        "{job=\"x}",
        "{job=\"\\xff\"}",
        "{job=~\"(\"}",
        "sum({job=\"x\"})",
        "{job=\"x\" user=\"y\"}",
        "{job=\"x\", job}"
      })
  void ofOthersOnlyTheServerCanTell(String query) {
    assertThat(StreamSelection.of(query)).isEmpty();
  }
}
