package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Captured;
import dev.homelab.telemetry.Journal;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.Recorder;
import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever is typed after a verb, the record is the same to the byte.
class DispatcherPropertyTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1));

  @Property
  void anyArgumentsLeaveTheSameRecordAsNone(
      @ForAll @Size(max = 6) List<String> arguments, @ForAll @IntRange(max = 255) int exit)
      throws IOException {
    String without = journalAfter(exit, List.of("net", "check"));
    List<String> line = new ArrayList<>(List.of("net", "check", "--"));
    line.addAll(arguments);

    assertThat(without).contains("net check").contains(" " + exit + " ");
    assertThat(journalAfter(exit, line)).isEqualTo(without);
  }

  @Property
  void anyArgumentsButHelpLeaveTheSameRecordAsNone(
      @ForAll @Size(max = 6) List<String> arguments, @ForAll @IntRange(max = 255) int exit)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("net", "check"));
    line.addAll(arguments);

    assertThat(journalAfter(exit, line)).isEqualTo(journalAfter(exit, List.of("net", "check")));
  }

  @Property
  void whatNamesNoVerbLeavesNothing(@ForAll @Size(max = 6) List<String> arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("nte"));
    line.addAll(arguments);

    assertThat(journalAfter(0, line)).isEmpty();
  }

  private static String journalAfter(int exit, List<String> line) throws IOException {
    Path home = Files.createTempDirectory("homelab-property").toRealPath();
    try {
      int uid = (Integer) Files.getAttribute(home, "unix:uid");
      Path state = home.resolve("state");
      Journal journal = new Journal(new StateDirectory(state, "host", uid), Limits.DEFAULT, CLOCK);
      Recorder recorder =
          Recorder.journalling(
              journal, Permission.always(), "ada", "1", CLOCK, Runnable::run, () -> {});
      Registry registry =
          new Registry(List.of(TestVerb.declared("net check", (arguments, console) -> exit)));
      int status =
          new Dispatcher(registry, registry.vocabulary(), recorder, handler -> {}, false)
              .run(line, Captured.pipe().console());
      assertThat(status).isIn(exit, 2);
      Path file = state.resolve("host/journal");
      return Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "";
    } finally {
      delete(home);
    }
  }

  private static void delete(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
