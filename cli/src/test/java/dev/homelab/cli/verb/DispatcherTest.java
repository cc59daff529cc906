package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Captured;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private final Recorded recorded = new Recorded();
  private final Captured captured = Captured.pipe();
  private final List<IntConsumer> handlers = new ArrayList<>();
  private boolean debug;

  private int run(TestVerb.Action action, String... arguments) {
    return run(TestVerb.doing("net check", action), arguments);
  }

  private int run(Verb verb, String... arguments) {
    Registry registry = new Registry(List.of(verb));
    return new Dispatcher(
            registry, registry.vocabulary(), recorded.recorder(), handlers::add, debug)
        .run(List.of(arguments), captured.console());
  }

  private void assertRecorded(int exit) {
    assertThat(recorded.notes()).containsExactly("net check: \"exit=" + exit + " ver=1\"");
  }

  @Test
  void aVerbGetsWhatFollowsItsPath() {
    List<String> got = new ArrayList<>();
    assertThat(
            run(
                (arguments, console) -> {
                  got.addAll(arguments);
                  return 0;
                },
                "net",
                "check",
                "a b",
                "--",
                "--help"))
        .isZero();
    assertThat(got).containsExactly("a b", "--help");
    assertRecorded(0);
  }

  @Test
  void itsStatusIsTheProcesss() {
    assertThat(run((arguments, console) -> 42, "net", "check")).isEqualTo(42);
    assertRecorded(42);
    assertThat(captured.errorOutput()).isEmpty();
  }

  @Test
  void aFailureIsOneLine() {
    assertThat(
            run(
                (arguments, console) -> {
                  console.out().print("partial\n");
                  throw VerbFailure.failed("no\r\nroute \u001b[31m");
                },
                "net",
                "check"))
        .isEqualTo(1);
    assertThat(captured.errorOutput()).isEqualTo("homelab: net check: no route \uFFFD[31m\n");
    assertThat(captured.output()).isEqualTo("partial\n");
    assertRecorded(1);
  }

  @Test
  void refusedFlagsAreRecordedAsWrongUse() {
    assertThat(run((arguments, console) -> 0, "net", "check", "--secret")).isEqualTo(2);
    assertRecorded(2);
  }

  @Test
  void aFailureHasTheStatusThatItAsksFor() {
    assertThat(
            run(
                (arguments, console) -> {
                  throw new VerbFailure(ExitCode.TIMED_OUT, "too late");
                },
                "net",
                "check"))
        .isEqualTo(124);
    assertRecorded(124);
  }

  @Test
  void anIoExceptionIsOneLineThatSaysWhatAndWhere() {
    assertThat(
            run(
                (arguments, console) -> {
                  throw new AccessDeniedException("/secret/place");
                },
                "net",
                "check"))
        .isEqualTo(1);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: net check: /secret/place: permission denied\n");
    assertRecorded(1);
  }

  @Test
  void anIoExceptionWithoutAMessageNamesNoClass() {
    run(
        (arguments, console) -> {
          throw new FileNotFoundException();
        },
        "net",
        "check");
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: net check: the system does not say why\n");
  }

  @Test
  void anIoExceptionWithAMessageSaysItsMessage() {
    run(
        (arguments, console) -> {
          throw new IOException("connection reset by db1");
        },
        "net",
        "check");
    assertThat(captured.errorOutput()).isEqualTo("homelab: net check: connection reset by db1\n");
  }

  @Test
  void aFaultOfTheToolShowsNoStackTrace() {
    assertThat(
            run(
                (arguments, console) -> {
                  throw new IllegalStateException("oops");
                },
                "net",
                "check"))
        .isEqualTo(1);
    assertThat(captured.errorOutput())
        .isEqualTo(
            "homelab: net check: internal error: java.lang.IllegalStateException: oops"
                + " (HOMELAB_DEBUG=1 shows where)\n");
    assertRecorded(1);
  }

  @Test
  void debugShowsTheStackTrace() {
    debug = true;
    run(
        (arguments, console) -> {
          throw new IllegalStateException("oops");
        },
        "net",
        "check");
    assertThat(captured.errorOutput())
        .contains("java.lang.IllegalStateException: oops\n\tat ")
        .doesNotContain("HOMELAB_DEBUG");
  }

  @Test
  void anErrorCostsNeitherTheRecordNorTheLine() {
    assertThat(
            run(
                (arguments, console) -> {
                  throw new StackOverflowError();
                },
                "net",
                "check"))
        .isEqualTo(1);
    assertThat(captured.errorOutput())
        .startsWith("homelab: net check: internal error: java.lang.StackOverflowError");
    assertRecorded(1);
  }

  @Test
  void anInterruptedVerbEndsAsByCtrlC() {
    assertThat(
            run(
                (arguments, console) -> {
                  throw new InterruptedException();
                },
                "net",
                "check"))
        .isEqualTo(130);
    assertThat(Thread.interrupted()).isTrue();
    assertRecorded(130);
  }

  @Test
  void aRecordedVerbIsGuardedAgainstSignals() {
    run((arguments, console) -> 0, "net", "check");
    assertThat(handlers).hasSize(1);
  }

  @Test
  void aSignalAfterTheEndChangesNothing() {
    run((arguments, console) -> 0, "net", "check");
    handlers.getFirst().accept(Signals.INTERRUPT);
    assertRecorded(0);
  }

  @Test
  void anUnrecordedVerbLeavesNoRecordWhenASignalEndsIt() {
    Verb quiet =
        new TestVerb(Spec.read("quiet", "").unrecorded().build(), (arguments, console) -> 3);
    assertThat(run(quiet, "quiet")).isEqualTo(3);
    assertThat(recorded.notes()).containsExactly(Recorded.NOTHING);
    handlers.getFirst().accept(Signals.INTERRUPT);
    assertThat(recorded.notes()).containsExactly(Recorded.NOTHING);
  }
}
