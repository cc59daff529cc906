package dev.homelab.cli;

/// What goes on beside a verb, in a thread of its own that the process does not wait for.
final class Beside {
  /// Set by the launcher where processes or memory are limited: the program that a verb runs may
  /// need the last thread that there is.
  private static final boolean SCARCE = Boolean.getBoolean("homelab.scarce");

  private Beside() {}

  /// Runs a task, unless threads are scarce or there is none left.
  static void run(Runnable task) {
    if (SCARCE) {
      return;
    }
    try {
      Thread thread = new Thread(task, "beside");
      thread.setDaemon(true);
      thread.start();
    } catch (OutOfMemoryError e) {
      // Whoever asked can do without.
    }
  }
}
