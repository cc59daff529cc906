package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a script in the place of the program that sends, which writes down what it was given.
class FlushStarterTest {
  @TempDir private Path home;

  private Tool tool;

  /// A flush is due once there is a record.
  @BeforeEach
  void record() {
    tool = Tool.in(home).config("[loki]\nurl = 'http://127.0.0.1:1'\n[usage]\ndelivery = 'local'");
    assertThat(tool.run("config").exitCode()).isZero();
  }

  private Handover handover() throws VerbFailure {
    return new Handover(
        tool.store(), new Endpoints(tool.settings(), "1").address(), Optional.empty());
  }

  private String script(String text) throws IOException {
    Path script = Files.writeString(home.resolve("script"), "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }

  private void start(FlushStarter.Handing handing, String program) {
    new FlushStarter(tool.store(), handing, program).startIfDue();
  }

  private static List<String> lines(Path file) throws Exception {
    for (int i = 0; i < 2_000 && !Files.exists(file); i++) {
      Thread.sleep(10);
    }
    return Files.readAllLines(file);
  }

  @Test
  void itIsGivenNothingButWhatIsHandedOver() throws Exception {
    Path told = home.resolve("told");
    String script =
        script(
            """
            {
              echo "$#"
              pwd
              wc -c
              tr '\\0' '\\n' </proc/$$/environ
            } >'%1$s.part'
            mv '%1$s.part' '%1$s'
            """
                .formatted(told));
    start(this::handover, script);

    Map<String, String> handed = new HashMap<>(handover().variables());
    handed.put("PATH", System.getenv("PATH"));
    handed.put("LC_ALL", "C.UTF-8");
    List<String> lines = lines(told);
    assertThat(lines.subList(0, 3))
        .as("arguments, folder and bytes of input")
        .containsExactly("0", "/", "0");
    assertThat(lines.subList(3, lines.size()))
        .containsExactlyInAnyOrderElementsOf(
            handed.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList());
  }

  @Test
  void whatCanNotBeHandedOverIsAskedForOnceAnInterval() {
    AtomicInteger asked = new AtomicInteger();
    FlushStarter.Handing none =
        () -> {
          asked.incrementAndGet();
          throw VerbFailure.failed("loki.url: none");
        };
    for (int i = 0; i < 3; i++) {
      assertThatCode(() -> start(none, "/none")).doesNotThrowAnyException();
    }
    assertThat(asked).hasValue(1);
    tool.advance(Store.INTERVAL);
    start(none, "/none");
    assertThat(asked).hasValue(2);
  }

  @Test
  void anInterruptEndsTheWaitForItAndIsKept() throws IOException {
    start(
        () -> {
          Thread.currentThread().interrupt();
          return handover();
        },
        script("exec sleep 1\n"));
    assertThat(Thread.interrupted()).isTrue();
  }
}
