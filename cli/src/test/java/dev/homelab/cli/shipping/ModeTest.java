package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeTest {
  private final Locale before = Locale.getDefault();

  @TempDir private Path home;

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  private Mode mode(String toml) {
    return Mode.of(Tool.in(home).config(toml).settings());
  }

  private Mode asked(String word) {
    return mode("[loki]\nurl = 'http://127.0.0.1:1'\n[usage]\ndelivery = '" + word + "'\n");
  }

  @Test
  void withALokiRecordsAreSentInTheBackgroundAndWithoutOneTheyStay() {
    assertThat(mode("[loki]\nurl = 'http://127.0.0.1:1'\n")).isEqualTo(Mode.BACKGROUND);
    assertThat(mode("")).isEqualTo(Mode.LOCAL);
    assertThat(mode("[usage]\ndelivery = 'inline'\n")).isEqualTo(Mode.LOCAL);
  }

  /// In Turkish a capital I becomes a small letter without its dot, and a small i a capital with
  /// one.
  @ParameterizedTest
  @CsvSource({
    "background,BACKGROUND",
    "BACKGROUND,BACKGROUND",
    "inline,INLINE",
    "INLINE,INLINE",
    "local,LOCAL"
  })
  void eachWordCountsInAnyCaseAndInAnyLanguage(String word, Mode mode) {
    for (String language : new String[] {"en", "tr"}) {
      Locale.setDefault(Locale.of(language));
      assertThat(asked(word)).as(language).isEqualTo(mode);
    }
  }

  @ParameterizedTest
  @CsvSource({"BACKGROUND,background", "INLINE,inline", "LOCAL,local"})
  void isNamedAsItIsSetInAnyLanguage(Mode mode, String word) {
    Locale.setDefault(Locale.of("tr"));
    assertThat(mode.label()).isEqualTo(word);
  }
}
