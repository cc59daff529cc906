package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// What the other shells write.
class ShellHistoriesTest {
  @Test
  void zshHasATimeBeforeEachCommandOrNone() throws IOException {
    Found found = Found.in(new ZshHistory(), ": 1790000000:12;ls -l\npwd\n:  1790000001:0;a;b\n");

    assertThat(found.lines()).containsExactly("ls -l", "pwd", "a;b");
    assertThat(found.times()).containsExactly(1790000000L, -1L, 1790000001L);
  }

  @Test
  void zshGoesOnAfterABackslash() throws IOException {
    Found found = Found.in(new ZshHistory(), ": 1790000000:0;for i in 1\\\ndo ls\\\ndone\n: 5\n");

    assertThat(found.lines()).containsExactly("for i in 1\ndo ls\ndone", ": 5");
  }

  @Test
  void zshGuardsACommandThatEndsWithABackslash() throws IOException {
    Found found = Found.in(new ZshHistory(), "echo a\\ \necho b\\  \necho c \n");

    assertThat(found.lines()).containsExactly("echo a\\", "echo b\\ ", "echo c ");
  }

  @Test
  void zshBytesAreUndoneBeforeTheyAreText() throws IOException {
    // "à" is c3 a0, of which zsh writes the second as 83 80; "ü" is c3 bc, and stays.
    byte[] bytes = {'e', (byte) 0xc3, (byte) 0x83, (byte) 0x80, (byte) 0xc3, (byte) 0xbc, '\n'};

    assertThat(Found.in(new ZshHistory(), bytes).lines()).containsExactly("eàü");
  }

  @Test
  void zshMayEndInTheMiddleOfAByte() throws IOException {
    byte[] bytes = {'l', 's', (byte) 0x83};

    assertThat(Found.in(new ZshHistory(), bytes).lines()).containsExactly("ls\ufffd");
  }

  @Test
  void fishEscapesAreUndoneInOnePass() throws IOException {
    Found found =
        Found.in(
            new FishHistory(),
            """
            - cmd: echo a\\\\nb\\nc \\t \\
              when: 1790000000
              paths:
                - a
            - cmd: ls: - cmd: x
              when: soon
            - cmd: pwd
            """);

    assertThat(found.lines()).containsExactly("echo a\\nb\nc \\t \\", "ls: - cmd: x", "pwd");
    assertThat(found.times()).containsExactly(1790000000L, -1L, -1L);
  }

  @Test
  void fishOfTheFutureSaysTheExitOnALaterLine() throws IOException {
    byte[] id = {0x01, (byte) 0xa0, (byte) 0xc3, 0x12, 0x34, 0x00, 7, 7};
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(id);

    Found found =
        Found.in(
            new FishLines(),
            "{\"id\":\"%s\",\"cmd\":\"a\\nb\",\"sid\":\"s\"}\n".formatted(name)
                + "{\"cmd\":\"ls\",\"exit\":0}\nnonsense\n"
                + "{\"id\":\"%s\",\"exit\":3}\n{\"cmd\":".formatted(name));

    assertThat(found.lines()).containsExactly("a\nb", "ls");
    assertThat(found.exits()).containsExactly(3, 0);
    assertThat(found.sessions()).containsExactly("s", "");
    assertThat(found.times()).containsExactly(0x01a0c3123400L / 1000, -1L);
    assertThat(found.skipped).containsExactly(Skip.DAMAGED);
  }

  @Test
  void nushellHasItsOwnLineBreak() throws IOException {
    assertThat(Found.in(new NushellText(), "ls\nif true {<\\n>  ls<\\n>}\n").lines())
        .containsExactly("ls", "if true {\n  ls\n}");
  }

  @Test
  void powerShellGoesOnAfterABacktick() throws IOException {
    assertThat(Found.in(new PowerShellHistory(), "Get-Item`\n  -Path x\r\nls\r\n").lines())
        .containsExactly("Get-Item\n  -Path x", "ls");
  }

  @Test
  void whatGoesOnIntoALineThatIsTooLongIsDropped() throws IOException {
    String tooLong = "x".repeat(Skip.LONGEST + 1);

    Found found = Found.in(new ZshHistory(), "a\\\n" + tooLong + "\nls\n");

    assertThat(found.lines()).containsExactly("ls");
    assertThat(found.skipped).containsExactly(Skip.LONG_LINE);
  }
}
