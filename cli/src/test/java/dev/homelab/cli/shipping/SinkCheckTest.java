package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SinkCheckTest {
  private final FakeLoki loki = FakeLoki.start();

  @TempDir private Path home;

  @AfterEach
  void stop() {
    loki.close();
  }

  private Optional<String> failure(String settings) throws InterruptedException {
    Tool tool = Tool.in(home).config("[loki]\nurl = '" + loki.uri() + "'\n" + settings);
    return new SinkCheck(new Endpoints(tool.settings(), "1")).failure();
  }

  @Test
  void asksOneQuestionThatReadsNothing() throws InterruptedException {
    assertThat(failure("")).isEmpty();
    assertThat(loki.requests()).hasSize(1);
    assertThat(loki.requests().getFirst().parameters()).containsEntry("query", "vector(1)");
  }

  @Test
  void saysWhyThereIsNoAnswer() throws InterruptedException {
    loki.fail(1, Fault.status(503, "not ready"));
    assertThat(failure("").orElseThrow()).contains("not ready");
    assertThat(failure("token_file = 'gone'\n").orElseThrow()).contains("gone");
    loki.refuseConnections();
    assertThat(failure("").orElseThrow()).contains("refused");
  }

  @Test
  @Timeout(20)
  void waitsThreeSecondsForAnAnswer() throws InterruptedException {
    loki.fail(1, new Fault.Hang());
    long start = System.nanoTime();
    assertThat(failure("")).contains("no answer within 3 s");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(10));
  }
}
