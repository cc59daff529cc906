package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.output.Captured;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.settings.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
  @TempDir private Path home;

  private Notice notice(DeliveryMode delivery, Captured captured) {
    Tool tool = Tool.in(home).config("[loki]\nurl = 'http://loki.lab.example'\n");
    return new Notice(
        tool.store(), delivery, tool.settings().given(Key.LOKI_URL), captured.console());
  }

  private Path mark() throws IOException {
    Path root = Tool.in(home).store().root();
    Files.createDirectories(root);
    return root.resolve("notice-shown");
  }

  @ParameterizedTest
  @EnumSource(DeliveryMode.class)
  void isShownOnceToAPerson(DeliveryMode delivery) throws IOException {
    Path mark = mark();
    Captured captured = Captured.terminal();
    Notice notice = notice(delivery, captured);
    assertThat(notice.isDue()).isTrue();
    assertThat(notice.showIfDue()).isTrue();
    String text = captured.errorOutput();
    assertThat(text).contains("Opt out: homelab usage off").contains("never an argument");
    if (delivery == DeliveryMode.LOCAL) {
      assertThat(text).contains("they stay in\n" + mark.getParent() + ", where");
    } else {
      assertThat(text).contains("they go to\nhttp://loki.lab.example, where");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mark)))
        .isEqualTo("rw-------");

    assertThat(notice.isDue()).isFalse();
    assertThat(notice.showIfDue()).as("nobody is left to be told").isFalse();
    assertThat(captured.errorOutput()).isEqualTo(text);
  }

  @Test
  void isNotShownInAPipe() throws IOException {
    Captured captured = Captured.pipe();
    Path mark = mark();
    assertThat(notice(DeliveryMode.BACKGROUND, captured).showIfDue()).isFalse();
    assertThat(captured.errorOutput()).isEmpty();
    assertThat(mark).doesNotExist();
  }

  /// Then it would be shown after every verb. Nor is anything sent.
  @Test
  void isNotShownIfThatCanNotBeRemembered() {
    Captured captured = Captured.terminal();
    Notice notice = notice(DeliveryMode.BACKGROUND, captured);
    assertThat(notice.showIfDue()).as("the person is still to be told").isTrue();
    assertThat(captured.errorOutput()).isEmpty();
  }

  /// A link whose target is gone counts as there.
  @Test
  void aLinkInThePlaceOfItsMarkIsNotFollowed() throws IOException {
    Path target = home.resolve("target");
    Files.createSymbolicLink(mark(), target);
    assertThat(notice(DeliveryMode.BACKGROUND, Captured.terminal()).showIfDue()).isFalse();
    assertThat(target).doesNotExist();
  }
}
