package dev.homelab.cli.toml;

/// Why a text is no TOML document. The message says what is wrong or was expected.
public final class TomlFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  TomlFault(int line, String message) {
    super(message);
    this.line = line;
  }

  /// The line, counted from 1.
  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
