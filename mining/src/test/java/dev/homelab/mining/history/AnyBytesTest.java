package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the bytes are, a reader reads them to their end.
class AnyBytesTest {
  enum Reader {
    BASH,
    ZSH,
    FISH,
    FISH_LINES,
    NUSHELL,
    POWERSHELL,
    CLAUDE,
    CODEX;

    Format format() {
      return switch (this) {
        case BASH -> new BashHistory();
        case ZSH -> new ZshHistory();
        case FISH -> new FishHistory();
        case FISH_LINES -> new FishLines();
        case NUSHELL -> new NushellText();
        case POWERSHELL -> new PowerShellHistory();
        case CLAUDE -> new ClaudeTranscript(new Seen());
        case CODEX -> new CodexTranscript("s", new Seen());
      };
    }
  }

  @Property
  void noBytesMakeAReaderThrow(@ForAll Reader reader, @ForAll byte[] bytes) throws IOException {
    assertThat(Found.in(reader.format(), bytes).lines()).doesNotContainNull();
  }

  @Property
  void noPiecesOfFormatsMakeAReaderThrow(
      @ForAll Reader reader, @ForAll("pieces") String text, @ForAll int broken) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      bytes[Math.floorMod(broken, bytes.length)] ^= (byte) (broken >>> 24);
    }

    assertThat(Found.in(reader.format(), bytes).lines()).doesNotContainNull();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "\n",
            "#1790000000\n",
            "#99999999999999\n",
            ": 1790000000:0;",
            "\\",
            "`\n",
            "<<EOF",
            "'",
            "- cmd: ",
            "  when: ",
            "{\"message\":{\"content\":[",
            "{\"type\":\"tool_use\",\"name\":\"Bash\",\"id\":\"1\",\"input\":{\"command\":\"ls\"}}",
            "{\"type\":\"tool_result\",\"tool_use_id\":\"1\",\"content\":\"Exit code 2\",",
            "\"is_error\":true}",
            "]}}",
            "{\"payload\":{\"type\":\"function_call\",\"name\":\"shell\",\"call_id\":\"1\",",
            "\"arguments\":\"{\\\"command\\\":[\\\"a\\\"]}\"",
            "\"type\":\"function_call_output\",\"output\":{\"content\":\"Exit code: 99999\"",
            "\"output\":[1,2,",
            "\"timestamp\":\"2026-99-99T00:00:00Z\"",
            "\"exit\":99999999999999999999",
            ",",
            "}}",
            "{",
            "1e999",
            "\u00e4",
            "\0")
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }
}
