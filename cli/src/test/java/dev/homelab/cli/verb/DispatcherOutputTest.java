package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What was printed and did not reach anybody.
class DispatcherOutputTest {
  private final Recorded recorded = new Recorded();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String writeError, int exit) {
    return run(false, writeError, exit);
  }

  private int run(boolean needsReader, String writeError, int exit) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(writeError);
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            throw new IOException(writeError);
          }
        };
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        Console.of(
            new ResultStream(broken, () -> needsReader, false), errors, false, false, Map.of());
    Verb verb =
        TestVerb.doing(
            "print",
            (arguments, to) -> {
              to.out().println("a result");
              return exit;
            });
    Registry registry = new Registry(List.of(verb));
    return new Dispatcher(
            registry, registry.vocabulary(), recorded.recorder(), handler -> {}, false)
        .run(List.of("print"), console);
  }

  private String errorOutput() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aGoneReaderIsNoFailureWorthALine() {
    assertThat(run(true, "Datenübergabe unterbrochen (broken pipe)", 0)).isEqualTo(141);
    assertThat(errorOutput()).isEmpty();
    assertThat(recorded.notes()).containsExactly("print: \"exit=141 ver=1\"");
  }

  @Test
  void theWordsOfAFailureDecideNothing() {
    assertThat(run(false, "Broken pipe", 0)).isEqualTo(1);
    assertThat(errorOutput())
        .isEqualTo("homelab: print: the results could not be written: Broken pipe\n");
  }

  @Test
  void aFullDiskIsAFailure() {
    assertThat(run("No space left on device", 0)).isEqualTo(1);
    assertThat(errorOutput())
        .isEqualTo("homelab: print: the results could not be written: No space left on device\n");
    assertThat(recorded.notes()).containsExactly("print: \"exit=1 ver=1\"");
  }

  @Test
  void aFullDiskDoesNotHideAnotherFailure() {
    assertThat(run("No space left on device", 3)).isEqualTo(3);
    assertThat(recorded.notes()).containsExactly("print: \"exit=3 ver=1\"");
  }
}
