package dev.homelab.cli;

import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Signals;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.function.IntConsumer;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signals of the operating system.
final class OsSignals implements Signals {
  private static final List<String> ENDING = List.of("HUP", "INT", "TERM");
  private static final List<String> TELLING = List.of("USR1", "USR2", "ALRM", "WINCH");

  /// More than a signal takes that this process sends itself.
  private static final long PATIENCE_MILLIS = 300;

  /// The last signal that asked the process to end; 0 before there was one.
  private volatile int asked;

  @Override
  public void handle(IntConsumer handler) {
    ENDING.forEach(
        name ->
            handle(
                name,
                number -> {
                  asked = number;
                  handler.accept(number);
                }));
  }

  @Override
  public void relay(IntConsumer handler) {
    handle(handler);
    TELLING.forEach(name -> handle(name, handler));
  }

  private static void handle(String name, IntConsumer handler) {
    try {
      Signal.handle(new Signal(name), signal -> handler.accept(signal.getNumber()));
    } catch (IllegalArgumentException e) {
      // The JVM was told to leave this signal alone: then it does what it does.
    }
  }

  @Override
  public void endBy(int number) {
    for (String name : ENDING) {
      Signal signal = new Signal(name);
      if (signal.getNumber() == number) {
        Signal.handle(signal, SignalHandler.SIG_DFL);
        sendToSelf(number);
      }
    }
    halt(ExitCode.signal(number));
  }

  /// Process 1 gets no signal that it does not handle.
  private void sendToSelf(int number) {
    long self = ProcessHandle.current().pid();
    if (self == 1) {
      return;
    }
    try {
      send(number, self);
      Thread.sleep(PATIENCE_MILLIS);
    } catch (IOException | OutOfMemoryError e) {
      // No process is left to send it: the exit status tells.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Through a shell: the JDK sends SIGTERM and SIGKILL to others, and nothing to itself.
  @Override
  public void send(int number, long process) throws IOException {
    var _ =
        new ProcessBuilder("/bin/sh", "-c", "kill -" + number + " " + process)
            .redirectInput(Redirect.from(new File("/dev/null")))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
  }

  /// Ends the process with an exit status; by the signal itself where the status says that the one
  /// that asked for the end is what ended the verb.
  void exit(int status) {
    if (asked != 0 && status == ExitCode.signal(asked)) {
      endBy(asked);
    }
    halt(status);
  }

  /// There are no shutdown hooks to run, and an orderly exit would first look for a logger.
  private static void halt(int status) {
    Runtime.getRuntime().halt(status);
  }
}
