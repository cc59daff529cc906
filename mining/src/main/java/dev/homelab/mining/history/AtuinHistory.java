package dev.homelab.mining.history;

import dev.homelab.mining.sqlite.Database.Table;
import dev.homelab.mining.sqlite.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// The table `history` of atuin: times in nanoseconds, and rows that were deleted but are kept,
/// which are left out. An exit code of -1 says that the end was never seen.
///
/// Who typed is the number in `author_kind`, 1 or 2; where there is none, an `author` with the name
/// of a known agent is one, unless it is only the user's name, which is the default.
final class AtuinHistory implements DatabaseFormat {
  private static final long NANOSECONDS = 1_000_000_000;
  private static final long PERSON = 1;
  private static final long AGENT = 2;
  private static final Set<String> AGENTS =
      Set.of("claude-code", "codex", "copilot", "opencode", "pi");

  @Override
  public Optional<Typed> typed(Table table, Row row) {
    Optional<String> command = row.text(table.column("command"));
    if (command.isEmpty() || row.isSet(table.column("deleted_at"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Typed(
            command.get(),
            time(row.number(table.column("timestamp"))),
            row.text(table.column("session")),
            exit(row.number(table.column("exit"))),
            actor(table, row)));
  }

  private static Optional<Instant> time(OptionalLong nanoseconds) {
    return nanoseconds.isPresent()
        ? Optional.ofNullable(Stamps.units(nanoseconds.getAsLong(), NANOSECONDS))
        : Optional.empty();
  }

  private static OptionalInt exit(OptionalLong code) {
    return code.isPresent() && code.getAsLong() >= 0 && code.getAsLong() <= 255
        ? OptionalInt.of((int) code.getAsLong())
        : OptionalInt.empty();
  }

  private static Actor actor(Table table, Row row) {
    OptionalLong kind = row.number(table.column("author_kind"));
    boolean told = kind.isPresent() && kind.getAsLong() >= PERSON && kind.getAsLong() <= AGENT;
    boolean agent = told ? kind.getAsLong() == AGENT : isKnownAgent(table, row);
    return agent ? Actor.AGENT : Actor.PERSON;
  }

  private static boolean isKnownAgent(Table table, Row row) {
    String author = row.text(table.column("author")).orElse("");
    String host = row.text(table.column("hostname")).orElse("");
    return AGENTS.contains(author) && !host.substring(host.indexOf(':') + 1).equals(author);
  }
}
