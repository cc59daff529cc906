package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The JDK would take a child's status in no time: here a shell has one that it does not wait for.
class UnattendedTest {
  private static int end(Path folder, String script) throws Exception {
    Path pid = folder.resolve("pid");
    Process parent =
        new ProcessBuilder(
                "bash", "-c", "sh -c '" + script + "' & echo $! >" + pid + "; exec sleep 60")
            .start();
    try {
      while (!Files.exists(pid) || Files.size(pid) == 0) {
        Thread.sleep(1);
      }
      return new Unattended(Long.parseLong(Files.readString(pid).strip())).waitFor();
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void itsStatusIsTold(@TempDir Path folder) throws Exception {
    for (int exit : List.of(0, 1, 3, 255)) {
      assertThat(end(folder, "sleep 0.1; exit " + exit)).isEqualTo(exit);
      Files.delete(folder.resolve("pid"));
    }
  }

  @Test
  void theSignalThatEndedItIsTold(@TempDir Path folder) throws Exception {
    assertThat(end(folder, "sleep 0.1; kill -TERM $$")).isEqualTo(143);
  }
}
