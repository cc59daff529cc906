package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A signal ends the verb, the program that it runs, and the script around it, as if the tool were
/// not in between.
final class SignalsIT {
  private final Home home = new Home();
  private final Tool tool =
      home.configured(
              """
              [[verb]]
              name = "run"
              tier = "write"
              summary = "a script"
              run = ["/bin/bash", "-c", "eval \\"$0\\"", "{1}"]
              """)
          .tool();
  private final String launcher = tool.command().getFirst();

  @AfterEach
  void close() {
    home.close();
  }

  private static void send(String signal, String to) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-" + signal, "--", to).start().waitFor()).isZero();
  }

  private static int end(Process process) throws InterruptedException {
    assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static void assertSays(BufferedReader reader, String line) throws IOException {
    assertThat(reader.readLine()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aSignalToTheToolAloneReachesTheProgram(String signal, int exit) throws Exception {
    Process process = tool.through("setsid").start("run", "echo ready; exec sleep 60");
    assertSays(process.inputReader(StandardCharsets.UTF_8), "ready");
    send(signal, Long.toString(process.pid()));

    assertThat(end(process)).isEqualTo(exit);
    assertThat(home.uses()).containsExactly("run " + exit);
    Waiting.until("the program has ended", () -> Processes.of(home.path()).isEmpty());
  }

  @Test
  void everySignalArrivesAsWhatItIs() throws Exception {
    String script =
        """
        for s in HUP USR1 USR2 ALRM WINCH; do trap "echo $s" $s; done
        trap 'echo TERM; exit 7' TERM
        echo ready
        while :; do sleep 0.01; done
        """;
    Process process = tool.through("setsid").start("run", script);
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    assertSays(lines, "ready");
    for (String signal : List.of("HUP", "USR1", "USR2", "ALRM", "WINCH", "TERM")) {
      send(signal, Long.toString(process.pid()));
      assertSays(lines, signal);
    }

    assertThat(end(process)).isEqualTo(7);
    assertThat(home.uses()).containsExactly("run 7");
  }

  /// A shell goes on after a program that exits, whatever its status, and stops after one that died
  /// of an interrupt.
  @Test
  void anInterruptStopsTheScriptAroundTheVerb() throws Exception {
    String loop =
        "for i in 1 2; do " + launcher + " run 'echo ready; exec sleep 60'; done; echo survived";
    Process shell = tool.as("setsid").start("bash", "-c", loop);
    BufferedReader lines = shell.inputReader(StandardCharsets.UTF_8);
    assertSays(lines, "ready");
    send("INT", "-" + shell.pid());

    assertThat(lines.readLine()).isNull();
    assertThat(end(shell)).isEqualTo(130);
    assertThat(home.uses()).containsExactly("run 130");
  }

  /// As a program that cleans up does: it, and not the tool, decides what an interrupt comes to.
  @Test
  void aProgramThatHandlesAnInterruptIsNotInterruptedTwiceByItsTerminal() throws Exception {
    Programs.need("script");
    Path log = home.path().resolve("log");
    String script =
        "trap 'echo INT >>" + log + "' INT; echo ready; sleep 0.5; sleep 0.5; echo over; exit 5";
    Path typed = home.path().resolve("typed");
    Files.writeString(typed, script);
    Process terminal =
        tool.as("script")
            .start("-qefc", "exec " + launcher + " run \"$(cat " + typed + ")\"", "/dev/null");
    BufferedReader lines = terminal.inputReader(StandardCharsets.UTF_8);
    assertSays(lines, "ready");
    terminal.getOutputStream().write(3);
    terminal.getOutputStream().flush();

    assertThat(lines.readLine()).endsWith("over");
    assertThat(end(terminal)).isEqualTo(5);
    assertThat(log).hasContent("INT");
    assertThat(home.uses()).containsExactly("run 5");
  }

  /// In the first milliseconds too: a shell that has not started Java yet, a JVM that has not come
  /// to the verb, a program that was just started. While it starts, the JVM may exit with 1.
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void noProgramIsLeftBehindWheneverTheSignalComes(String signal, int exit) throws Exception {
    for (int i = 0; i < 20; i++) {
      Process process = tool.start("run", "exec sleep 600");
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5L * i));
      send(signal, Long.toString(process.pid()));

      assertThat(end(process)).isIn(exit, 1);
      Waiting.until("nothing is left", () -> Processes.of(home.path()).isEmpty());
    }
  }

  @Test
  void processOnePassesSignalsOnToo() throws Exception {
    Programs.needRoot();
    Programs.need("unshare");
    Process outer =
        tool.through("unshare", "--pid", "--fork", "--mount-proc")
            .start("run", "echo ready; exec sleep 60");
    assertSays(outer.inputReader(StandardCharsets.UTF_8), "ready");
    long first = outer.children().findFirst().orElseThrow().pid();
    send("TERM", Long.toString(first));

    assertThat(end(outer)).isEqualTo(143);
    assertThat(home.uses()).containsExactly("run 143");
  }

  /// Every verb, also one that runs no program. What has ended stays in `/proc` here, since its
  /// parent does not ask for it: only there a death by a signal differs from an exit status.
  @ParameterizedTest
  @CsvSource({"INT, 2", "TERM, 15", "HUP, 1", "QUIT, 3"})
  void aVerbThatWaitsDiesOfTheSignal(String signal, int number) throws Exception {
    try (FakeLoki loki = FakeLoki.start()) {
      Process parent =
          tool.through("bash", "-c", "set -m; \"$@\" & echo $!; exec sleep 600", "parent")
              .with("HOMELAB_LOKI_URL", loki.uri().toString())
              .with("HOMELAB_DELIVERY", "local")
              .start("logs", "tail", "{a=\"b\"}");
      BufferedReader lines = parent.inputReader(StandardCharsets.UTF_8);
      long verb = Long.parseLong(lines.readLine());
      Waiting.until("it waits", () -> !loki.requests().isEmpty());
      if (signal.equals("QUIT")) {
        Waiting.until("it is no longer the JVM's", () -> !Processes.catches(verb, number));
      }
      send(signal, Long.toString(verb));
      Waiting.until("it has ended", () -> Processes.status(verb).isPresent());

      assertThat(Processes.status(verb)).as("as wait(2) has it, but for a core").hasValue(number);
      assertThat(parent.isAlive()).isTrue();
      send("TERM", Long.toString(parent.pid()));
      assertThat(lines.readLine()).isNull();
      assertThat(parent.getErrorStream().readAllBytes()).isEmpty();
    }
    assertThat(home.uses())
        .isEqualTo(signal.equals("QUIT") ? List.of() : List.of("logs tail " + (128 + number)));
  }

  /// It would hold the threads of the verb, and go where its results go.
  @Test
  void thereIsNoThreadDump() throws Exception {
    Process process = tool.start("run", "echo ready; exec sleep 0.5");
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    assertSays(lines, "ready");
    send("QUIT", Long.toString(process.pid()));

    assertThat(lines.readLine()).isNull();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(end(process)).isZero();
  }
}
