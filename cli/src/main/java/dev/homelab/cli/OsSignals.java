package dev.homelab.cli;

import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Signals;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signals of the operating system.
final class OsSignals implements Signals {
  private static final List<String> ENDING = List.of("HUP", "INT", "TERM");
  private static final List<String> TELLING = List.of("USR1", "USR2", "ALRM", "WINCH");

  /// More than it takes to send a signal, and than one takes that was sent.
  private static final long SENDING_MILLIS = 5_000;

  private static final long ARRIVAL_MILLIS = 200;

  /// A verb that runs longer than this can be ended by SIGQUIT, unless it runs a program: that is
  /// sent the signal by the terminal, and decides what comes of it.
  private static final long QUIT_AFTER_NANOS = 250_000_000;

  /// The last signal that asked the process to end; 0 before there was one.
  private volatile int asked;

  private IntConsumer handler = this::endBy;
  private volatile boolean isRelaying;

  private final Thread shutdown = new Thread(this::shutDown, "shutdown");

  /// From now on the process dies of a signal that asks it to end.
  OsSignals() {
    ENDING.forEach(name -> take(name, this::end));
    Beside.run(this::giveQuitBack);
  }

  private void end(int number) {
    IntConsumer current;
    synchronized (this) {
      asked = number;
      current = handler;
    }
    current.accept(number);
  }

  @Override
  public synchronized void handle(IntConsumer next) {
    handler = next;
  }

  /// Does not return once the handler before is at work, which ends the process: what would be
  /// started then would be left behind.
  @Override
  public void relay(IntConsumer next) {
    isRelaying = true;
    if (!replaceUnlessAsked(next)) {
      sleep();
    }
    catchUp();
    TELLING.forEach(name -> take(name, next));
  }

  private synchronized boolean replaceUnlessAsked(IntConsumer next) {
    if (asked == 0) {
      handler = next;
    }
    return asked == 0;
  }

  /// Until the process ends.
  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A signal that came before this object was made has the JVM shut down, at any time from then
  /// on: what is started meanwhile would be left behind. It gets the signal then, and ends the
  /// process.
  private void catchUp() {
    try {
      Runtime.getRuntime().addShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      halt(ExitCode.signal(TERMINATE));
    }
  }

  @Override
  public void relayed() {
    try {
      boolean _ = Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // It runs, and waits for the end of the process, which is near.
    }
  }

  private void shutDown() {
    end(TERMINATE);
    sleep();
  }

  private static void take(String name, IntConsumer handler) {
    try {
      Signal.handle(new Signal(name), signal -> handler.accept(signal.getNumber()));
    } catch (IllegalArgumentException e) {
      // The JVM was told to leave this signal alone: then it does what it does.
    }
  }

  private void giveQuitBack() {
    try {
      // Thread.sleep would load a class for an event that nobody watches.
      LockSupport.parkNanos(QUIT_AFTER_NANOS);
      boolean _ = !isRelaying && QuitSignal.giveBack();
    } catch (Error e) {
      // The signal does nothing, as before.
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
      boolean _ = sender(number, self).waitFor(SENDING_MILLIS, TimeUnit.MILLISECONDS);
      Thread.sleep(ARRIVAL_MILLIS);
    } catch (IOException | OutOfMemoryError e) {
      // No process is left to send it: the exit status tells.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void send(int number, long process) throws IOException {
    var _ = sender(number, process);
  }

  /// A shell: the JDK sends SIGTERM and SIGKILL to others, and nothing to itself.
  private static Process sender(int number, long process) throws IOException {
    return new ProcessBuilder("/bin/sh", "-c", "kill -" + number + " " + process)
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
