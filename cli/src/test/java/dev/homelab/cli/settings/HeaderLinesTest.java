package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLinesTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aHeaderIsALine() {
    assertThat(HeaderLines.read(bytes("# of the gateway\r\n\nX-Api-Key:  a:b c \r\nX-Two: 2")))
        .containsExactly(Map.entry("X-Api-Key", "a:b c"), Map.entry("X-Two", "2"));
  }

  @ParameterizedTest
  @CsvSource({
    "'A: 1\nS3CR3T', line 2: expected the name of a header",
    "'S3CR3T x: 1', line 1: expected the name of a header",
    "': S3CR3T', line 1: expected the name of a header",
    "'A:\n', line 1: expected the name of a header",
    "'A: S3CR3T\u00e9', line 1: expected the name of a header",
    "'A: S3CR3T\u0007', line 1: expected the name of a header",
    "'HOST: S3CR3T', line 1: host is for the tool itself to set",
    "'Content-Length: 3', line 1: content-length is for the tool itself to set",
    "'Sec-WebSocket-Key: S3CR3T', line 1: sec-websocket-key is for the tool itself to set",
    "'A: S3CR3T\na: S3CR3T', line 2: the header is there twice",
    "'# nothing', there is no header in it",
  })
  void aFaultNamesTheLineAndNothingOfIt(String text, String fault) {
    assertThatThrownBy(() -> HeaderLines.read(bytes(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(fault)
        .hasMessageNotContaining("S3CR3T");
  }

  @Test
  void aPasswordIsALineWithoutTheBlanksAroundIt() {
    assertThat(Password.of(bytes(" a b\u00e9:c \r\n"))).contains("a b\u00e9:c");
    assertThat(Password.of(bytes("a\nb"))).isEmpty();
    assertThat(Password.of(bytes(" \n"))).isEmpty();
  }

  @Test
  void aNameIsOfTheCharactersThatHttpHasForOne() {
    String name = "azAZ09!#$%&'*+-.^_`|~";
    assertThat(HeaderLines.read(bytes(name + ": ~ !\t~")))
        .containsExactly(Map.entry(name, "~ !\t~"));
    assertThat(HeaderLines.read(bytes("!: 1"))).containsKey("!");
    for (String other : "@[{/(\u007f\" \u00e9".split("")) {
      assertThat(HeaderLines.of(bytes("X" + other + ": 1")).fault()).as(other).isNotEmpty();
    }
  }

  @Test
  void whatIsReadHasNoFault() {
    assertThat(HeaderLines.of(bytes("A: 1")).fault()).isEmpty();
    assertThat(HeaderLines.of(bytes("A: 1\nB")).fault()).startsWith("line 2: ");
  }
}
