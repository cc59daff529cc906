package dev.homelab.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// SIGQUIT, what Ctrl-\ sends. The JVM answers it with a list of its threads, keeps it for that,
/// and lets no Java code handle it.
final class QuitSignal {
  private static final int NUMBER = 3;
  private static final long DEFAULT_ACTION = 0;

  private QuitSignal() {}

  /// Has it end the process again, as it ends any program. The first call into the C library costs
  /// a process some 20 ms.
  ///
  /// @return whether it does
  @SuppressWarnings("restricted")
  static boolean giveBack() {
    try {
      Linker linker = Linker.nativeLinker();
      MethodHandle signal =
          linker.downcallHandle(
              linker.defaultLookup().findOrThrow("signal"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
      return (long) signal.invokeExact(NUMBER, DEFAULT_ACTION) != -1;
    } catch (Throwable e) {
      // It stays the JVM's, which says nothing to it.
      return false;
    }
  }
}
