package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real shells in a terminal, each writing its own history, which is then read.
class RealShellsTest {
  /// Types lines into a program in a terminal, each when it is asked for the next, and waits for
  /// the end.
  private static final String TYPE =
      """
      import os, pty, select, sys, time
      pid, fd = pty.fork()
      if pid == 0:
          os.execvp(sys.argv[2], sys.argv[2:])
      def settle(quiet, most):
          end = time.time() + most
          while time.time() < end:
              if not select.select([fd], [], [], quiet)[0]:
                  return True
              try:
                  got = os.read(fd, 65536)
              except OSError:
                  return False
              if not got:
                  return False
              if b'\\x1b[c' in got or b'\\x1b[0c' in got:
                  os.write(fd, b'\\x1b[?62;c')
          return True
      settle(1.5, 8)
      for line in open(sys.argv[1], 'rb').read().split(b'\\n'):
          os.write(fd, line + b'\\r')
          settle(0.3, 3)
      settle(2, 10)
      """;

  @TempDir private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void needsATerminal() {
    Programs.need("python3");
    environment.put("HOME", home.toString());
    environment.put("TERM", "xterm");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("XDG_DATA_HOME", home.resolve("data").toString());
    environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
  }

  private List<Typed> typed(Kind kind, List<String> lines, String... program)
      throws IOException, InterruptedException {
    Programs.need(program[0]);
    Path input = Files.writeString(home.resolve("input"), String.join("\n", lines));
    List<String> arguments = new ArrayList<>(List.of(input.toString()));
    arguments.addAll(List.of(program));
    Programs.python(environment, TYPE, arguments.toArray(String[]::new));
    return read(kind);
  }

  private List<Typed> read(Kind kind) {
    Histories histories = new Histories(home, name -> Optional.ofNullable(environment.get(name)));
    List<Typed> found = new ArrayList<>();
    Reading reading = histories.since(Instant.EPOCH);
    for (Source source : histories.of(Set.of(kind))) {
      assertThat(reading.read(source, found::add).skipped()).isEmpty();
    }
    return found;
  }

  private static List<String> lines(List<Typed> typed) {
    return typed.stream().map(Typed::line).toList();
  }

  private static void areOfNow(List<Typed> typed) {
    assertThat(typed)
        .allMatch(c -> Duration.between(c.at().orElseThrow(), Instant.now()).abs().toMinutes() < 5);
  }

  @Test
  void bashWithoutStamps() throws IOException, InterruptedException {
    environment.put("HISTFILE", home.resolve(".bash_history").toString());
    List<Typed> typed =
        typed(
            Kind.BASH,
            List.of("echo one", "cat <<'EOF'", "it's", "EOF", "echo 'a", "b'", "echo ü à", "exit"),
            "bash",
            "--norc",
            "--noprofile",
            "-i");

    assertThat(lines(typed))
        .containsExactly("echo one", "cat <<'EOF'\nit's\nEOF", "echo 'a\nb'", "echo ü à", "exit");
  }

  @Test
  void bashWithStamps() throws IOException, InterruptedException {
    environment.put("HISTFILE", home.resolve(".bash_history").toString());
    environment.put("HISTTIMEFORMAT", "%F ");
    List<Typed> typed =
        typed(
            Kind.BASH,
            List.of("shopt -s lithist", "for i in 1 2", "do", "echo $i", "done", "exit"),
            "bash",
            "--norc",
            "--noprofile",
            "-i");

    assertThat(lines(typed))
        .containsExactly("shopt -s lithist", "for i in 1 2\ndo\necho $i\ndone", "exit");
    areOfNow(typed);
  }

  @Test
  void zshWithStamps() throws IOException, InterruptedException {
    Path file = home.resolve(".zsh_history");
    environment.put("HISTFILE", file.toString());
    Files.createFile(home.resolve(".zshrc"));
    List<Typed> typed =
        typed(
            Kind.ZSH,
            List.of(
                "HISTFILE=~/.zsh_history SAVEHIST=99 HISTSIZE=99; setopt extended_history",
                "echo ü à 中 😀",
                "for i in 1 2",
                "do",
                "echo $i",
                "done",
                "echo a\\\\",
                "exit"),
            "zsh",
            "-d",
            "-i");

    assertThat(lines(typed))
        .containsExactly(
            "HISTFILE=~/.zsh_history SAVEHIST=99 HISTSIZE=99; setopt extended_history",
            "echo ü à 中 😀",
            "for i in 1 2\ndo\necho $i\ndone",
            "echo a\\\\",
            "exit");
    areOfNow(typed);
    assertThat(Files.readAllBytes(file)).contains((byte) 0x83);
  }

  @Test
  void fish() throws IOException, InterruptedException {
    Files.createDirectories(home.resolve("config/fish"));
    List<Typed> typed =
        typed(Kind.FISH, List.of("echo a\\\\nb", "echo 'x\ny'", "echo ü 中", "exit"), "fish", "-i");

    assertThat(lines(typed)).contains("echo a\\\\nb", "echo 'x\ny'", "echo ü 中");
    areOfNow(typed);
  }
}
