package dev.homelab.mining.history;

/// Why something of a history was not read. The first seven are said of a whole file, and then it
/// is the only reason; the others count what was left out inside one.
public enum Skip {
  /// A FIFO, a device, a socket or a folder: reading could wait for ever, or have an effect.
  NOT_A_FILE,
  /// Below the home by its name, and outside it by where its links lead.
  OUT_OF_HOME,
  /// Owned by somebody else than the home is.
  NOT_OWN,
  /// Not there, not permitted, gone or replaced in the meantime, or failing under the reader's
  /// hands.
  UNREADABLE,
  /// A compressed file.
  COMPRESSED,
  /// Of a format that none of the readers knows.
  UNKNOWN,
  /// A database that another program is about to repair: its journal lies beside it.
  IN_USE,
  /// A line or a command over [#LONGEST] bytes.
  LONG_LINE,
  /// A piece that is not what its format says. The torn last line of a file is none.
  DAMAGED;

  /// The longest line that is read, in bytes: 1 MiB.
  public static final int LONGEST = 1 << 20;
}
