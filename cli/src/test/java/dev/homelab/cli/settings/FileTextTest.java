package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
  private static boolean tells(String text, int line) {
    return FileText.mayTellASecret(text.getBytes(StandardCharsets.UTF_8), line);
  }

  /// A login, a query or a fragment of an address.
  @ParameterizedTest
  @ValueSource(
      strings = {"@", "u = http://ada:s3cret@x", "u = x?token=s3cret", "x#s3cret", "u =#x"})
  void whatMayBeAnAddressWithASecretIsNotQuoted(String line) {
    assertThat(tells(line, 1)).isTrue();
    assertThat(tells("a = 1\n\n" + line + "\nb = 2", 3)).isTrue();
    assertThat(tells("a = 1\n\n" + line + "\nb = 2", 2)).as("the line before").isFalse();
    assertThat(tells("a = 1\n\n" + line + "\nb = 2", 4)).as("the line after").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# a comment", "a = 1 # one", "a = = 1", "a #b"})
  void theRestIs(String line) {
    assertThat(tells(line, 1)).isFalse();
    assertThat(tells("u = x?\n" + line + "\nu = x?", 2)).isFalse();
  }

  @Test
  void aLineThatIsNotThereTellsNothing() {
    assertThat(tells("u = x?", 2)).isFalse();
    assertThat(tells("", 7)).isFalse();
  }
}
