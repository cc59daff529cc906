package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void whatWasWrittenForAPersonIsSaidAsItIs() {
    assertThat(Failures.line(new NoSuchFileException("/x")))
        .isEqualTo("/x: no such file or folder");
    assertThat(Failures.line(new IOException("broken off"))).isEqualTo("broken off");
    assertThat(Failures.line(VerbFailure.failed("loki.url: none"))).isEqualTo("loki.url: none");
    assertThat(Failures.line(new IllegalArgumentException("no token"))).isEqualTo("no token");
  }

  @Test
  void anythingElseIsNamed() {
    assertThat(Failures.line(new IllegalStateException("odd")))
        .isEqualTo("java.lang.IllegalStateException: odd");
    assertThat(Failures.line(new IllegalArgumentException()))
        .isEqualTo("java.lang.IllegalArgumentException");
    assertThat(Failures.line(null)).isEqualTo("null");
  }
}
