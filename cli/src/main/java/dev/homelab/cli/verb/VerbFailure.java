package dev.homelab.cli.verb;

import java.util.List;

/// Why a verb could not do its work: one line that says what, where, and what would be right. It
/// does not name the verb: whoever shows it does.
public class VerbFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String hint;
  private final transient List<String> below;

  public VerbFailure(int exitCode, String message) {
    this(exitCode, message, "", List.of());
  }

  /// @param hint what would be right, for the end of the line; empty if the message says it
  /// @param below lines that are shown below the message as they are, such as a query and the
  ///     place in it that is wrong
  public VerbFailure(int exitCode, String message, String hint, List<String> below) {
    super(message);
    this.exitCode = exitCode;
    this.hint = hint;
    this.below = List.copyOf(below);
  }

  /// The verb failed.
  public static VerbFailure failed(String message) {
    return new VerbFailure(ExitCode.FAILED, message);
  }

  /// As [#failed(String)], with what would help.
  public static VerbFailure failed(String message, String hint) {
    return new VerbFailure(ExitCode.FAILED, message, hint, List.of());
  }

  /// The verb was called in a way that it does not understand.
  public static VerbFailure wrongUse(String message) {
    return new VerbFailure(ExitCode.WRONG_USE, message);
  }

  /// As [#wrongUse(String)], with what would be right.
  public static VerbFailure wrongUse(String message, String hint) {
    return new VerbFailure(ExitCode.WRONG_USE, message, hint, List.of());
  }

  /// What would be right; empty if the message says it.
  public String hint() {
    return hint;
  }

  /// Lines that are shown below the message.
  public List<String> below() {
    return below;
  }

  /// The exit status that goes with it.
  public int exitCode() {
    return exitCode;
  }
}
