package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryModeTest {
  private final Locale before = Locale.getDefault();

  @TempDir private Path home;

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  private DeliveryMode delivery(String toml) {
    return DeliveryMode.of(Tool.in(home).config(toml).settings());
  }

  private DeliveryMode asked(String word) {
    return delivery("[loki]\nurl = 'http://127.0.0.1:1'\n[usage]\ndelivery = '" + word + "'\n");
  }

  @Test
  void withALokiRecordsAreSentInTheBackgroundAndWithoutOneTheyStay() {
    assertThat(delivery("[loki]\nurl = 'http://127.0.0.1:1'\n")).isEqualTo(DeliveryMode.BACKGROUND);
    assertThat(delivery("")).isEqualTo(DeliveryMode.LOCAL);
    assertThat(delivery("[usage]\ndelivery = 'inline'\n")).isEqualTo(DeliveryMode.LOCAL);
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
  void eachWordCountsInAnyCaseAndInAnyLanguage(String word, DeliveryMode delivery) {
    for (String language : new String[] {"en", "tr"}) {
      Locale.setDefault(Locale.of(language));
      assertThat(asked(word)).as(language).isEqualTo(delivery);
    }
  }

  @ParameterizedTest
  @CsvSource({"BACKGROUND,background", "INLINE,inline", "LOCAL,local"})
  void isNamedAsItIsSetInAnyLanguage(DeliveryMode delivery, String word) {
    Locale.setDefault(Locale.of("tr"));
    assertThat(delivery.label()).isEqualTo(word);
  }

  /// As in a container or a unit that ends with its first process.
  @Test
  void whereAProcessOfItsOwnWouldNotLiveTheyAreSentInline() {
    Tool tool = Tool.in(home).with("HOMELAB_LAUNCHER_PASSING", "1");
    assertThat(DeliveryMode.of(tool.settings())).isEqualTo(DeliveryMode.LOCAL);
    tool.with("HOMELAB_LOKI_URL", "http://127.0.0.1:1");
    assertThat(DeliveryMode.of(tool.settings())).isEqualTo(DeliveryMode.INLINE);
    tool.with("HOMELAB_DELIVERY", "background");
    assertThat(DeliveryMode.of(tool.settings()))
        .as("as it is set")
        .isEqualTo(DeliveryMode.BACKGROUND);
    tool.with("HOMELAB_DELIVERY", "x");
    assertThat(DeliveryMode.of(tool.settings())).as("set to nothing").isEqualTo(DeliveryMode.LOCAL);
  }
}
