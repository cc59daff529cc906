package dev.homelab.cli.verb;

/// The exit statuses of the tool. A declared verb's own status passes through beside them.
public final class ExitCode {
  /// Done.
  public static final int DONE = 0;

  /// The verb failed.
  public static final int FAILED = 1;

  /// Wrong use: an unknown verb, a bad flag, a bad value.
  public static final int WRONG_USE = 2;

  /// A deadline passed.
  public static final int TIMED_OUT = 124;

  /// A declared verb's program is there and can't be run.
  public static final int NOT_EXECUTABLE = 126;

  /// A declared verb's program is not there.
  public static final int NOT_FOUND = 127;

  /// With the number of a signal added: ended by that signal.
  public static final int SIGNAL = 128;
  private static final int SIGPIPE = 13;

  /// The reader of the output has gone.
  public static final int BROKEN_PIPE = SIGNAL + SIGPIPE;

  private ExitCode() {}

  /// Ended by a signal.
  public static int signal(int number) {
    return SIGNAL + number;
  }

  /// The status for what a verb threw.
  public static int of(Throwable thrown) {
    return thrown instanceof VerbFailure failure ? failure.exitCode() : FAILED;
  }
}
