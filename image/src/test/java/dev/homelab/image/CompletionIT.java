package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is installed for shells, with the tool that ships: it loads at the first Tab, records
/// nothing, and asks nobody. What is then completed is tested beside the scripts.
final class CompletionIT {
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Path share = Image.shipped().root().resolve("share");

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  private Tool shell(String... words) {
    String path = Image.shipped().launcher().resolveSibling("") + ":/usr/bin:/bin";
    return new Tool(
        List.of(words),
        Map.of(
            "HOME",
            home.path().toString(),
            "PATH",
            path,
            "LANG",
            "C.UTF-8",
            "HOMELAB_TELEMETRY",
            "on",
            "HOMELAB_LOKI_URL",
            loki.uri().toString()),
        home.path(),
        "");
  }

  private void assertNoTrace() {
    assertThat(home.records()).isEmpty();
    assertThat(loki.connections()).isZero();
  }

  @Test
  void bashLoadsItFromTheTool() {
    Path loader = share.resolve("bash-completion/completions/homelab");

    Result result =
        shell("bash", "-c")
            .run(
                "source \"$0\" || exit; COMP_LINE='homelab usage t' COMP_POINT=15 COMP_CWORD=2"
                    + " COMP_WORDS=(homelab usage t); _homelab; echo \"${COMPREPLY[*]}\"",
                loader.toString());

    assertThat(result).isEqualTo(new Result(0, "top trend\n", ""));
    assertNoTrace();
  }

  @Test
  void whereTheToolCanNotRunBashIsToldSo() {
    Path loader = share.resolve("bash-completion/completions/homelab");

    Result result =
        shell("bash", "-c").with("PATH", "/usr/bin:/bin").run("source \"$0\"", loader.toString());

    assertThat(result).isEqualTo(new Result(1, "", ""));
  }

  @Test
  void fishLoadsItFromTheTool() {
    Programs.need("fish");
    Path loader = share.resolve("fish/vendor_completions.d/homelab.fish");

    Result result =
        shell(Programs.find("fish").orElseThrow().toString(), "--no-config", "-c")
            .run("source '" + loader + "'; complete -C 'homelab usage t'");

    assertThat(result.output()).startsWith("top\twhich verbs").contains("\ntrend\twhat grows");
    assertNoTrace();
  }

  @Test
  void zshReadsWhatTheToolPrints() {
    Programs.need("zsh");

    Result result =
        shell(Programs.find("zsh").orElseThrow().toString(), "-f", "-c")
            .run(
                "script=$(homelab completion zsh) && eval $script"
                    + " && _homelab_place 'usage top' && print -r -- $reader; [[ -r $0 ]]",
                share.resolve("zsh/site-functions/_homelab").toString());

    // One that was unpacked misses a module here, and says so.
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).isEqualTo("built-in\n");
    assertNoTrace();
  }
}
