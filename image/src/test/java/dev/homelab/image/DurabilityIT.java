package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What must be on the disk before something is sent, seen from outside of the process.
final class DurabilityIT {

  /// Or a crash could send it under a third time, and have it counted twice.
  @Test
  void aNewTimeIsOnTheDiskBeforeItIsSent() throws IOException {
    Programs.need("strace");
    Programs.need("faketime");
    try (FakeLoki loki = FakeLoki.start();
        Home home = new Home()) {
      Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
      Tool local = tool.with("HOMELAB_DELIVERY", "local");
      Result delivered = new Result(0, "", "");
      local.run("config");
      assertThat(tool.run("usage", "flush")).isEqualTo(delivered);
      Clock.off(local, -3).run("config");
      Path trace = home.path().resolve("trace");

      Tool traced =
          tool.through(
              "strace",
              "-f",
              "-qq",
              "-s",
              "32",
              "-e",
              "trace=fsync,fdatasync,rename,write",
              "-o",
              "" + trace);
      assertThat(traced.run("usage", "flush")).isEqualTo(delivered);

      List<String> calls =
          Files.readAllLines(trace).stream()
              .filter(
                  call ->
                      call.matches(".*(fsync\\(|fdatasync\\(|\\.segment\"\\) = 0|\"POST /loki).*"))
              .map(call -> call.replaceFirst(".*(fsync|fdatasync|rename|POST).*", "$1"))
              .toList();
      assertThat(calls)
          .as("sealing, the try and its name on the disk, a refusal; the new time there, and again")
          .containsExactly(
              "rename",
              "fdatasync",
              "fsync",
              "POST",
              "fsync",
              "rename",
              "fsync",
              "fdatasync",
              "POST");
    }
  }
}
