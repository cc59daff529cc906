package dev.homelab.mining.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The histories below one home. Looks only where the programs keep theirs, and opens nothing but
/// for reading.
public final class Histories {
  private final Path home;
  private final Function<String, Optional<String>> environment;

  /// @param home the user's; who owns it is taken for the user
  /// @param environment looks up a variable: `HISTFILE`, `XDG_DATA_HOME`, `XDG_CONFIG_HOME`,
  ///     `CLAUDE_CONFIG_DIR`, `CODEX_HOME`, and no other
  public Histories(Path home, Function<String, Optional<String>> environment) {
    this.home = home;
    this.environment = environment;
  }

  /// The sources of these kinds that are there, transcripts from the oldest to the newest.
  public List<Source> of(Set<Kind> kinds) {
    return new Places(home, environment).of(kinds);
  }

  /// A file that the user named: whose history it is, its content tells when it is read.
  public Source named(Path file) {
    return new Source(file.toAbsolutePath().normalize(), Optional.empty());
  }

  /// A reading of commands typed at that time or later. Commands without a time are all read.
  public Reading since(Instant since) {
    return new Reading(home, since);
  }
}
