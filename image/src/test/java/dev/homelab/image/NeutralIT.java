package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a configuration, a server, a path or an argument holds, nothing that is printed acts on
/// a terminal, hides, or begins a line of its own.
final class NeutralIT {
  /// What acts, hides and reorders, of every kind; then an emoji that a joiner holds together.
  private static final String HOSTILE =
      "\u001b]0;x\u0007\u009b2J\u007f\r\u00ad\u200b\u202e\u2066\u2028\u034f\u3164\ufeff"
          + "\ue000\uDB40\uDC41\uFE0F\uFE0E\u061C\u180E\uD834\uDD73";

  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDCBB\u2764\uFE0F";
  private static final String FORGED = "\nhomelab: all is well\n";

  /// A terminal's own line ends are `\r\n`.
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\u034F\u3164&&[^\n\t\u200D]]");

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final String text = HOSTILE + FORGED + FAMILY;
  private final Tool tool =
      home.configured(
              """
              [[verb]]
              name = "hostile one"
              tier = "read"
              summary = "%1$s"
              run = ["true", "{1}"]
              args = ["%1$s"]

              [[verb]]
              name = "hostile two"
              tier = "%1$s"
              summary = "s"
              run = ["true"]

              [dial]
              "%1$s" = "%1$s"

              [tls]
              ca_file = "%1$s"
              """
                  .formatted(escaped(HOSTILE + FORGED + FAMILY)))
          .tool()
          .with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  private static String escaped(String text) {
    StringBuilder toml = new StringBuilder();
    text.codePoints().forEach(c -> toml.append(String.format("\\U%08X", c)));
    return toml.toString();
  }

  private static void assertNeutral(String printed) {
    assertThat(HARMFUL.matcher(printed.replace("\r\n", "\n")).results().map(r -> code(r.group())))
        .as(printed)
        .isEmpty();
    assertThat(printed.lines()).noneMatch(line -> line.startsWith("homelab: all is well"));
  }

  private static String code(String c) {
    return Integer.toHexString(c.codePointAt(0));
  }

  private static String onATerminal(Tool tool, String arguments) {
    String line = tool.command().getFirst() + " " + arguments;
    return tool.as("script").run("-qec", line, "/dev/null").output();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "help hostile",
        "help hostile one",
        "hostile one --help",
        "hostile one",
        "hostile",
        "manifest",
        "config",
        "net check name.invalid",
        "usage status",
      })
  void aConfigurationsTextsAreNeutral(String line) {
    List<String> arguments = line.isEmpty() ? List.of() : Manifests.words(line);
    Result piped = tool.run(arguments);

    assertThat(piped.output() + piped.errorOutput()).isNotEmpty();
    assertNeutral(piped.output());
    assertNeutral(piped.errorOutput());
    Programs.need("script");
    assertNeutral(onATerminal(tool, line));
  }

  /// An emoji is shown as it is.
  @Test
  void whatJoinsAnEmojiStays() {
    assertThat(tool.run("manifest").output()).contains(FAMILY);
  }

  @Test
  void jsonGivesTheExactTextInEscapes() {
    String json = tool.run("manifest", "--json").output();

    assertNeutral(json);
    assertThat(json.lines()).hasSize(1);
    assertThat(json)
        .contains("\"summary\":\"\\u001B]0;x\\u0007\\u009B2J\\u007F\\r\\u00AD\\u200B\\u202E");
    assertNeutral(tool.run("config", "--json").output());
  }

  @Test
  void whatIsTypedIsNeutral() {
    for (List<String> line :
        List.of(
            List.of(text),
            List.of("hostile", text),
            List.of("help", text),
            List.of("config", text),
            List.of("config", "--" + text),
            List.of("net", "check", text),
            List.of("dns", "lookup", text),
            List.of("logs", "labels", text),
            List.of("usage", "top", "--since", text))) {
      Result result = tool.run(line);
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.errorOutput()).as(line.toString()).hasLineCount(1);
      assertNeutral(result.errorOutput());
      assertNeutral(result.output());
    }
  }

  @Test
  void whatAServerSaysIsNeutral() {
    Tool well =
        Tool.of(Image.shipped(), home.folder("elsewhere"))
            .with("HOMELAB_LOKI_URL", loki.uri().toString());
    well.with("HOMELAB_DELIVERY", "local").run("config");
    for (List<String> line :
        List.of(
            List.of("usage", "flush"),
            List.of("logs", "query", "{a=\"b\"}"),
            List.of("usage", "top"),
            List.of("logs", "labels"))) {
      loki.fail(1, Fault.status(500, text));
      Result result = well.run(line);
      assertThat(result.errorOutput()).as(line.toString()).isNotEmpty();
      assertNeutral(result.errorOutput());
      loki.heal();
    }
    loki.fail(1, Fault.status(400, text));
    assertNeutral(well.run("logs", "query", "{a=\"b\"}").errorOutput());
    assertNeutral(well.run("usage", "status").output());
    assertNeutral(well.run("usage", "status", "--json").output());
  }

  /// The names of folders are printed as where something lies.
  @Test
  void aPathIsNeutral() {
    Tool there =
        Tool.of(Image.shipped(), home.folder("h\u001b[2J\u202e"))
            .with(
                "XDG_CONFIG_HOME",
                home.folder("c\u001b[2J\u202e\nhomelab: all is well").toString());
    home.file("c\u001b[2J\u202e\nhomelab: all is well/homelab/config.toml", "[loki\n");
    for (List<String> line :
        List.of(
            List.of("config"),
            List.of("manifest"),
            List.of("usage", "status"),
            List.of("usage", "off"),
            List.of("usage", "on"),
            List.of("logs", "query", "x"))) {
      Result result = there.run(line);
      assertNeutral(result.output());
      assertNeutral(result.errorOutput());
    }
  }
}
