package dev.homelab.cli.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether uses are recorded, and what decided it.
///
/// In order: settings that can't be read (off), `HOMELAB_TELEMETRY`, `DO_NOT_TRACK`, the user's own
/// lasting choice, the configuration, and recording as the default.
///
/// @param state what happens to a record
/// @param because the setting that decided, as a person would look it up
public record Consent(State state, String because) {
  private static final Set<String> NO = Set.of("0", "off", "false", "no");
  private static final Set<String> YES = Set.of("1", "on", "true", "yes");

  /// What happens to a record.
  public enum State {
    /// It is written.
    ON,
    /// It is printed, and not written.
    LOG,
    /// There is none, and what was not sent is deleted.
    OFF,
    /// There is none, because nobody could be asked.
    UNKNOWN
  }

  /// Asks the settings and the user's choice.
  public static Consent of(Settings settings, Choice choice) {
    for (Problem problem : settings.problems()) {
      if (problem.fatal()) {
        return new Consent(State.UNKNOWN, problem.toString());
      }
    }
    Optional<Value> setting = settings.get(Key.USAGE_RECORDING);
    Optional<String> doNotTrack = settings.environment().variable("DO_NOT_TRACK");
    if (setting.isPresent() && setting.get().origin() instanceof Origin.Variable) {
      return of(setting.get());
    }
    if (doNotTrack.isPresent() && !NO.contains(doNotTrack.get().toLowerCase(Locale.ROOT))) {
      return new Consent(State.OFF, "DO_NOT_TRACK");
    }
    Optional<Consent> chosen = choice.made();
    if (chosen.isPresent()) {
      return chosen.get();
    }
    return setting.map(Consent::of).orElseGet(() -> new Consent(State.ON, "default"));
  }

  private static Consent of(Value value) {
    String text = value.text().toLowerCase(Locale.ROOT);
    String origin = value.origin().toString();
    if (NO.contains(text)) {
      return new Consent(State.OFF, origin);
    }
    if (YES.contains(text)) {
      return new Consent(State.ON, origin);
    }
    return text.equals("log")
        ? new Consent(State.LOG, origin)
        : new Consent(State.UNKNOWN, origin + ", which is none of 0, 1 and log");
  }
}
