package dev.homelab.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.LockSupport;

/// SIGQUIT, what Ctrl-\ sends. The JVM answers it with a list of its threads, keeps it for that,
/// and lets no Java code handle it. A verb that runs for a while gives it back to the system, so
/// that it can be ended; one that runs a program keeps it: the terminal sends the signal to that as
/// well, which decides what comes of it.
///
/// The first call of a process into the C library costs it some 20 ms, beside the verb.
final class QuitSignal implements Runnable {
  private static final long AFTER_NANOS = 1_000_000_000;
  private static final int NUMBER = 3;
  private static final long DEFAULT_ACTION = 0;

  /// `RLIMIT_CORE` of Linux.
  private static final int CORE = 4;

  private boolean isKept;
  private long ofTheJvm = DEFAULT_ACTION;

  /// Waits, and gives the signal back unless it is to be kept. Not by `Thread.sleep`, which loads a
  /// class for an event that nobody watches.
  @Override
  public void run() {
    LockSupport.parkNanos(AFTER_NANOS);
    giveBack();
  }

  /// Has the signal end the process, as it ends any program, but for the memory that a core file
  /// would hold.
  synchronized void giveBack() {
    if (isKept || isGivenBack()) {
      return;
    }
    try {
      noCore();
      ofTheJvm = set(DEFAULT_ACTION);
    } catch (Throwable e) {
      // It stays the JVM's, which says nothing to it.
    }
  }

  /// Leaves the signal to the JVM from now on, or again.
  synchronized void keep() {
    isKept = true;
    if (ofTheJvm != DEFAULT_ACTION) {
      try {
        ofTheJvm = set(ofTheJvm);
      } catch (Throwable e) {
        // It goes on to end the process.
      }
    }
  }

  /// Whether it was given back.
  synchronized boolean isGivenBack() {
    return ofTheJvm != DEFAULT_ACTION;
  }

  /// signal(2): the handler before.
  @SuppressWarnings("restricted")
  private static long set(long handler) throws Throwable {
    MethodHandle signal =
        function(
            "signal",
            FunctionDescriptor.of(
                ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
    return (long) signal.invokeExact(NUMBER, handler);
  }

  /// setrlimit(2): both limits become 0.
  private static void noCore() throws Throwable {
    MethodHandle setLimit =
        function(
            "setrlimit",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment none = arena.allocate(ValueLayout.JAVA_LONG, 2);
      int _ = (int) setLimit.invokeExact(CORE, none);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle function(String name, FunctionDescriptor descriptor) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
  }
}
