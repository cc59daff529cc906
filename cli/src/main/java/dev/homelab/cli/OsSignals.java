package dev.homelab.cli;

import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Signals;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signals of the operating system. From the moment that it is made the process dies of one
/// that asks it to end, or does what a handler says.
final class OsSignals implements Signals {
  private static final List<String> ENDING = List.of("HUP", "INT", "TERM");
  private static final List<String> TELLING =
      List.of(
          "USR1", "USR2", "ALRM", "WINCH", "PROF", "VTALRM", "IO", "PWR", "STKFLT", "SYS", "XCPU",
          "XFSZ");

  /// More than it takes to send a signal, and than one takes that was sent.
  private static final long SENDING_MILLIS = 5_000;

  private static final long ARRIVAL_MILLIS = 200;

  private final QuitSignal quit = new QuitSignal();

  /// The last signal that asked the process to end; 0 before there was one.
  private int asked;

  /// Without one the process ends.
  private @Nullable IntConsumer handler;

  private @Nullable Shutdown shutdown;

  OsSignals() {
    for (String name : ENDING) {
      take(name, new Ending());
    }
    Beside.run(quit);
  }

  /// The signal that no handler can be for.
  QuitSignal quit() {
    return quit;
  }

  private static void take(String name, SignalHandler handler) {
    try {
      Signal.handle(new Signal(name), handler);
    } catch (IllegalArgumentException e) {
      // The JVM was told to leave this signal alone: then it does what it does.
    }
  }

  /// What the process was started to ignore, the program ignores too.
  private static void takeUnlessIgnored(String name, SignalHandler handler) {
    try {
      Signal signal = new Signal(name);
      if (Signal.handle(signal, handler).equals(SignalHandler.SIG_IGN)) {
        Signal.handle(signal, SignalHandler.SIG_IGN);
      }
    } catch (IllegalArgumentException e) {
      // As above.
    }
  }

  /// Not a lambda, and neither are the others: every start pays for them.
  private final class Ending implements SignalHandler {
    @Override
    public void handle(Signal signal) {
      end(signal.getNumber());
    }
  }

  private record Telling(IntConsumer to) implements SignalHandler {
    @Override
    public void handle(Signal signal) {
      to.accept(signal.getNumber());
    }
  }

  private void end(int number) {
    IntConsumer current;
    synchronized (this) {
      asked = number;
      current = handler;
      notifyAll();
    }
    if (current == null) {
      endBy(number);
    } else {
      current.accept(number);
    }
  }

  @Override
  public synchronized void handle(IntConsumer next) {
    handler = next;
  }

  /// Does not return once the handler before is at work, which ends the process: what would be
  /// started then would be left behind.
  @Override
  public void relay(IntConsumer next) {
    quit.keep();
    if (!replaceUnlessAsked(next)) {
      sleep();
    }
    catchUp();
    for (String name : TELLING) {
      takeUnlessIgnored(name, new Telling(next));
    }
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
  /// on: what is started meanwhile would be left behind. It gets that signal then.
  private void catchUp() {
    Shutdown hook = new Shutdown();
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      shutdown = hook;
    } catch (IllegalStateException e) {
      sleep();
    }
  }

  @Override
  public void relayed() {
    try {
      boolean _ = shutdown != null && Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // It is at work, and waits for the end of the process, which is near.
    }
  }

  /// Keeps the JVM from its end until this process comes to its own.
  private final class Shutdown extends Thread {
    @Override
    public void run() {
      end(number());
      OsSignals.sleep();
    }

    /// The JVM handles a signal in a thread that it names after it.
    private static int number() {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        for (String name : ENDING) {
          if (thread.getName().equals("SIG" + name + " handler")) {
            return new Signal(name).getNumber();
          }
        }
      }
      return TERMINATE;
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
  private static void sendToSelf(int number) {
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
    int number = status - ExitCode.SIGNAL;
    if ((number == HANGUP || number == INTERRUPT || number == TERMINATE) && hasAsked(number)) {
      endBy(number);
    }
    halt(status);
  }

  /// The program may have died of a signal before this process has come to handle it.
  private synchronized boolean hasAsked(int number) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ARRIVAL_MILLIS);
    try {
      for (long left = end - System.nanoTime(); asked == 0 && left > 0; ) {
        wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
        left = end - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return asked == number;
  }

  /// There are no shutdown hooks that should run, and an orderly exit would first look for a
  /// logger.
  private static void halt(int status) {
    Runtime.getRuntime().halt(status);
  }
}
