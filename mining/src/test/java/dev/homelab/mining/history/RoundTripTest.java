package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Commands written as each program writes them are read as they were.
class RoundTripTest {
  @Provide
  Arbitrary<List<String>> commands() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "ls", " ", "-x", "'", "\"", "$(a)", "|", "\\", "\\n", "\\\\", "\n", "é", "à", "中", "😀",
            ";", "#", ":", "<<E", "<", "{}", "\t");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> ("x" + String.join("", list)).stripTrailing())
        .list()
        .ofMaxSize(20);
  }

  @Property
  void bashWithStamps(@ForAll("commands") List<String> commands) throws IOException {
    StringBuilder file = new StringBuilder();
    commands.forEach(command -> file.append("#1790000000\n").append(command).append('\n'));

    assertThat(Found.in(new BashHistory(), file.toString()).lines()).isEqualTo(commands);
  }

  @Property
  void zsh(@ForAll("commands") List<String> commands) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (String command : commands) {
      String guarded = command.endsWith("\\") ? command + " " : command;
      String entry = ": 1790000000:0;" + guarded.replace("\n", "\\\n") + "\n";
      for (byte b : entry.getBytes(StandardCharsets.UTF_8)) {
        boolean kept = b == 0 || ((b & 0xff) >= 0x83 && (b & 0xff) <= 0xa2);
        if (kept) {
          file.write(0x83);
        }
        file.write(kept ? b ^ 32 : b);
      }
    }

    assertThat(Found.in(new ZshHistory(), file.toByteArray()).lines()).isEqualTo(commands);
  }

  @Property
  void fish(@ForAll("commands") List<String> commands) throws IOException {
    StringBuilder file = new StringBuilder();
    for (String command : commands) {
      String escaped = command.replace("\\", "\\\\").replace("\n", "\\n");
      file.append("- cmd: ").append(escaped).append("\n  when: 1790000000\n");
    }

    assertThat(Found.in(new FishHistory(), file.toString()).lines()).isEqualTo(commands);
  }

  @Property
  void nushell(@ForAll("commands") List<String> commands) throws IOException {
    StringBuilder file = new StringBuilder();
    commands.forEach(command -> file.append(command.replace("\n", "<\\n>")).append('\n'));

    assertThat(Found.in(new NushellText(), file.toString()).lines()).isEqualTo(commands);
  }

  @Property
  void powerShell(@ForAll("commands") List<String> commands) throws IOException {
    StringBuilder file = new StringBuilder();
    commands.forEach(command -> file.append(command.replace("\n", "`\n")).append('\n'));

    assertThat(Found.in(new PowerShellHistory(), file.toString()).lines()).isEqualTo(commands);
  }
}
