package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrap.lines("a verb that reads changes nothing", 11))
        .containsExactly("a verb that", "reads", "changes", "nothing");
    assertThat(Wrap.lines("fits", 4)).containsExactly("fits");
    assertThat(Wrap.lines("", 4)).containsExactly("");
  }

  @Test
  void aWordThatIsTooWideIsBrokenWithinAndLosesNothing() {
    assertThat(Wrap.lines("see abcdefghij k", 4)).containsExactly("see", "abcd", "efgh", "ij k");
    assertThat(Wrap.lines("日本語", 1)).containsExactly("日", "本", "語", "");
  }

  @Test
  void aLineWithoutBoundStaysOne() {
    assertThat(Wrap.lines("a  b c", Integer.MAX_VALUE)).containsExactly("a  b c");
  }

  @Test
  void furtherLinesHang() {
    assertThat(Wrap.hanging(List.of("homelab x", "[--since TIME]", "[--json]"), 24, 4))
        .isEqualTo("homelab x [--since TIME]\n    [--json]");
  }
}
