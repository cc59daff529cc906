package dev.homelab.cli.records;

/// How many records agree in all of this.
///
/// @param slot which slot of the cube
/// @param user who; empty where names are not kept any longer, or were not sent
/// @param exit the exit status; [#UNREADABLE] where a line does not tell
/// @param version of the tool; empty where a line does not tell
/// @param count how many, at least 1
public record Cell(int slot, String verb, String user, int exit, String version, int count) {
  /// In the place of an exit status that can't be read.
  public static final int UNREADABLE = -1;

  Cell times(int newCount) {
    return new Cell(slot, verb, user, exit, version, newCount);
  }

  Cell in(int newSlot) {
    return new Cell(newSlot, verb, user, exit, version, count);
  }

  Cell unnamed() {
    return new Cell(slot, verb, "", exit, version, count);
  }
}
