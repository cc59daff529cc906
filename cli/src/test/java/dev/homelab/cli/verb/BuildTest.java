package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir Path runtime;

  private Build release(String text) throws IOException {
    Files.writeString(runtime.resolve("release"), text);
    return Build.of(runtime);
  }

  @Test
  void isReadFromTheReleaseOfTheRuntime() throws IOException {
    assertThat(
            release(
                """
                JAVA_VERSION="25.0.1"
                no assignment
                HOMELAB_COMMIT="c0ffee"
                HOMELAB_MODIFIED="true"
                HOMELAB_BUILT="2026-11-27T01:42:47Z"
                """))
        .isEqualTo(new Build(Optional.of("c0ffee"), true, Optional.of("2026-11-27T01:42:47Z")));
  }

  @Test
  void aRuntimeThatSaysNothingIsNoFault() throws IOException {
    assertThat(Build.of(runtime)).isEqualTo(Build.UNKNOWN);
    assertThat(release("JAVA_VERSION=\"25\"\nHOMELAB_COMMIT=\"\"\nHOMELAB_MODIFIED=\"\n"))
        .isEqualTo(Build.UNKNOWN);
  }
}
