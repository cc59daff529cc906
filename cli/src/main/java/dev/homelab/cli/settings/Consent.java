package dev.homelab.cli.settings;

import dev.homelab.telemetry.Permission;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether uses are recorded, and what decided it.
///
/// In order: settings that can't be read (off), `HOMELAB_TELEMETRY`, `DO_NOT_TRACK`, the user's own
/// lasting choice, the configuration, and recording as the default. Where the user's home is not
/// there or not known, there is no place for a record, and none is made.
///
/// @param state what happens to a record
/// @param because the setting that decided, as a person would look it up
public record Consent(State state, String because) {
  private static final Set<String> NO = Set.of("0", "off", "false", "no");

  /// What happens to a record.
  public enum State {
    /// It is written.
    ON,
    /// It is printed, and not written.
    LOG,
    /// There is none.
    OFF,
    /// There is none, because nobody could be asked.
    UNKNOWN
  }

  /// Asks the settings and the user's choice, and whether there is a place for records at all.
  public static Consent of(Settings settings, Choice choice) {
    Consent decided = decided(settings, choice);
    return decided.state() == State.ON
            && settings.environment().stateHome() instanceof Base.None(String why)
        ? new Consent(State.OFF, why)
        : decided;
  }

  private static Consent decided(Settings settings, Choice choice) {
    Optional<Problem> trouble = settings.recordingTrouble();
    if (trouble.isPresent()) {
      return new Consent(State.UNKNOWN, trouble.get().toString());
    }
    Optional<Value> setting = settings.given(Key.USAGE_RECORDING);
    Optional<String> doNotTrack = settings.environment().variable("DO_NOT_TRACK");
    if (setting.isPresent() && setting.get().origin() instanceof Origin.Variable) {
      return inForce(settings, setting.get().origin());
    }
    if (doNotTrack.isPresent() && !NO.contains(doNotTrack.get().toLowerCase(Locale.ROOT))) {
      return new Consent(State.OFF, "DO_NOT_TRACK");
    }
    Optional<Consent> chosen = choice.made();
    if (chosen.isPresent()) {
      return chosen.get();
    }
    return inForce(settings, setting.isPresent() ? setting.get().origin() : Origin.DEFAULT);
  }

  /// The choice that is to be asked again before each request once recording is on. A variable that
  /// has decided stands above it for as long as the verb and its flush run.
  public static Optional<Choice> revocable(Settings settings, Choice choice) {
    Optional<Value> setting = settings.given(Key.USAGE_RECORDING);
    return setting.isPresent() && setting.get().origin() instanceof Origin.Variable
        ? Optional.empty()
        : Optional.of(choice);
  }

  /// What is asked again right before a record is written: the choice, if it may be.
  public static Permission permission(Settings settings, Choice choice) {
    Optional<Choice> revocable = revocable(settings, choice);
    return revocable.isPresent() ? revocable.get() : Permission.always();
  }

  private static Consent inForce(Settings settings, Origin origin) {
    State state = settings.inForce(Key.USAGE_RECORDING).orElse(State.UNKNOWN);
    return new Consent(state, origin.toString());
  }
}
