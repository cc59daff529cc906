package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.Settings;
import java.io.IOException;
import java.util.Optional;

/// The making of a lasting choice.
///
/// @param choice where it is kept
/// @param settings what may stand above it
record Choosing(Choice choice, Settings settings) {

  /// Makes the choice.
  ///
  /// @return why it is not made and what holds instead; empty if it is
  Optional<String> make(boolean record) {
    try {
      choice.make(record);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "the choice could not be written ("
              + choice.place().map(file -> file + ": ").orElse("")
              + Reason.of(e)
              + "); as before, "
              + inForce());
    }
  }

  private String inForce() {
    Consent now = Consent.of(settings, choice);
    String what =
        switch (now.state()) {
          case ON -> "uses are recorded";
          case LOG -> "uses are printed and not recorded";
          case OFF, UNKNOWN -> "uses are not recorded";
        };
    return what + " (decided by: " + now.because() + ")";
  }

  /// Tells the person if it is not her choice that holds here.
  void tellWhatStandsAbove(boolean record, Console console) {
    Consent now = Consent.of(settings, choice);
    boolean asChosen =
        switch (now.state()) {
          case ON -> record;
          case LOG -> false;
          case OFF, UNKNOWN -> !record;
        };
    if (!asChosen) {
      console.err().println("homelab: but here " + now.because() + " stands above this choice");
    }
  }
}
