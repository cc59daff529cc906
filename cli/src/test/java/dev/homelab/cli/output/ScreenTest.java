package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void theLocaleIsTheUsersOwn() {
    assertThat(screen(Map.of("LANG", "de_DE.UTF-8")).unicode()).isTrue();
    assertThat(screen(Map.of("LANG", "C.utf8")).unicode()).isTrue();
    assertThat(screen(Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8")).unicode()).isFalse();
    assertThat(screen(Map.of("LC_CTYPE", "C", "LANG", "de_DE.UTF-8")).unicode()).isFalse();
    assertThat(screen(Map.of()).unicode()).isFalse();
  }

  @Test
  void theLauncherReplacesTheLocaleAndSaysWhatItWas() {
    assertThat(replaced("", "C").unicode()).isFalse();
    assertThat(replaced("", "de_DE.UTF-8").unicode()).isTrue();
    assertThat(replaced("=C", "de_DE.UTF-8").unicode()).isFalse();
    assertThat(replaced("=C.UTF-8", "C").unicode()).isTrue();
    assertThat(replaced("=", "de_DE.UTF-8").unicode()).isTrue();
  }

  @Test
  void theWidthIsThatOfTheShell() {
    assertThat(screen(Map.of("COLUMNS", "120")).columns()).isEqualTo(120);
    assertThat(screen(Map.of()).columns()).isEqualTo(80);
    assertThat(screen(Map.of("COLUMNS", "wide")).columns()).isEqualTo(80);
    assertThat(screen(Map.of("COLUMNS", "1")).columns()).isEqualTo(40);
    assertThat(screen(Map.of("COLUMNS", "2000000000")).columns()).isEqualTo(300);
    assertThat(screen(Map.of("LINES", "50")).rows()).isEqualTo(50);
    assertThat(screen(Map.of()).rows()).isEqualTo(24);
  }

  private static Screen replaced(String kept, String lang) {
    return screen(Map.of("HOMELAB_KEPT_LC_ALL", kept, "LC_ALL", "C.UTF-8", "LANG", lang));
  }

  private static Screen screen(Map<String, String> variables) {
    return Screen.of(variables);
  }
}
