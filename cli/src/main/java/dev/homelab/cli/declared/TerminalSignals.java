package dev.homelab.cli.declared;

import dev.homelab.cli.verb.Signals;

/// Which signals a terminal has sent to all processes of its foreground, as `/proc` lets one infer:
/// a handler is not told who the sender was.
final class TerminalSignals {
  private static final long SETTLED_MILLIS = 50;

  private final Job atStart = Job.current();

  /// Whether the terminal has sent a signal that this process got to a program that it runs too.
  ///
  /// An interrupt that comes while this process is in the foreground is taken for the terminal's,
  /// unless the program, which does nothing against it, lives on. A hang-up is the terminal's if it
  /// has gone.
  boolean hasSent(int number, ProcessHandle program) {
    return switch (number) {
      case Signals.HANGUP -> atStart.hasTerminal() && !Job.current().hasTerminal();
      case Signals.WINDOW -> Job.current().isForeground();
      case Signals.INTERRUPT -> Job.current().isForeground() && !isUntouched(number, program);
      default -> false;
    };
  }

  private static boolean isUntouched(int number, ProcessHandle program) {
    if (!hasDefaultAction(number, program)) {
      return false;
    }
    try {
      Thread.sleep(SETTLED_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return program.isAlive() && hasDefaultAction(number, program);
  }

  /// Whether a signal would end the program: it neither waits there, nor is it blocked, ignored or
  /// caught.
  private static boolean hasDefaultAction(int number, ProcessHandle program) {
    long bit = 1L << (number - 1);
    for (String line : ProcessFile.of(program.pid()).text("status").split("\n", -1)) {
      boolean mask =
          line.startsWith("SigPnd:")
              || line.startsWith("ShdPnd:")
              || line.startsWith("SigBlk:")
              || line.startsWith("SigIgn:")
              || line.startsWith("SigCgt:");
      if (mask && (Long.parseUnsignedLong(line.substring(7).strip(), 16) & bit) != 0) {
        return false;
      }
    }
    return true;
  }

  /// What this process is to its terminal.
  ///
  /// @param group the number of its process group
  /// @param terminal the number of its terminal's device, 0 without one
  /// @param foreground the process group in the terminal's foreground
  private record Job(String group, String terminal, String foreground) {
    private static final Job NONE = new Job("", "0", "-1");

    static Job current() {
      String[] fields = ProcessFile.SELF.stat();
      return fields.length < 6 ? NONE : new Job(fields[2], fields[4], fields[5]);
    }

    boolean hasTerminal() {
      return !terminal.equals("0");
    }

    boolean isForeground() {
      return hasTerminal() && group.equals(foreground);
    }
  }
}
