package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.telemetry.ShippingState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlushTest {
  private static final Duration TIME = Duration.ofSeconds(30);

  @TempDir private Path home;

  private Tool tool(String settings) {
    return Tool.in(home)
        .with("HOMELAB_DELIVERY", "local")
        .config("[loki]\nurl = 'http://127.0.0.1:1'\n" + settings);
  }

  private static Flush flush(Tool tool) {
    return new Flush(tool.store(), new Endpoints(tool.settings(), "1"), Optional.empty());
  }

  /// A token that is gone, and one that is no token.
  @ParameterizedTest
  @ValueSource(strings = {"token_file = 'gone'", "token_file = 'folder'"})
  void oneThatFailsBeforeItsFirstRequestIsAFailureAsAnyOther(String setting) throws Exception {
    Files.createDirectory(home.resolve("folder"));
    Tool tool = tool(setting + "\n");
    assertThat(tool.run("config").exitCode()).isEqualTo(1);
    String name = setting.contains("gone") ? "gone" : "folder";

    for (int failures = 1; failures <= 3; failures++) {
      assertThat(flush(tool).within(TIME).orElseThrow()).contains(name);
      ShippingState state = tool.store().journal().shipped();
      assertThat(state.failures()).isEqualTo(failures);
      assertThat(state.lastTrouble().orElseThrow()).contains(name);
    }
    assertThat(tool.store().isBackingOff()).isTrue();
    assertThat(tool.store().schedule().next().orElseThrow())
        .as("twice the time for each failure, at least half of it")
        .isAfter(tool.now().plusSeconds(119));
    assertThat(tool.uses()).containsExactly("config=1");
  }

  @Test
  void whatIsUnusableIsSaidWithNothingToSendToo() throws Exception {
    Tool tool = tool("token_file = 'gone'\n");
    assertThat(flush(tool).within(TIME).orElseThrow()).contains("gone");
    assertThat(tool.store().root()).as("no folder is made").doesNotExist();
  }
}
