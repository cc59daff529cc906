package dev.homelab.cli.verb;

/// Why a verb could not do its work: one line that says what, where, and what would be right.
public class VerbFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public VerbFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// The verb failed.
  public static VerbFailure failed(String message) {
    return new VerbFailure(ExitCode.FAILED, message);
  }

  /// The verb was called in a way that it does not understand.
  public static VerbFailure wrongUse(String message) {
    return new VerbFailure(ExitCode.WRONG_USE, message);
  }

  /// The exit status that goes with it.
  public int exitCode() {
    return exitCode;
  }
}
