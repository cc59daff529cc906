package dev.homelab.mining.history;

import dev.homelab.mining.sqlite.Database.Table;
import dev.homelab.mining.sqlite.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The table `history` of Nushell's `history.sqlite3`: times in milliseconds, sittings as numbers.
final class NushellDatabase implements DatabaseFormat {
  private static final long MILLISECONDS = 1_000;

  @Override
  public Optional<Typed> typed(Table table, Row row) {
    OptionalLong start = row.number(table.column("start_timestamp"));
    OptionalLong session = row.number(table.column("session_id"));
    OptionalLong exit = row.number(table.column("exit_status"));
    Optional<Instant> at =
        start.isPresent()
            ? Optional.ofNullable(Stamps.units(start.getAsLong(), MILLISECONDS))
            : Optional.empty();
    return row.text(table.column("command_line"))
        .map(
            line ->
                new Typed(
                    line,
                    at,
                    session.isPresent()
                        ? Optional.of(Long.toString(session.getAsLong()))
                        : Optional.empty(),
                    exit.isPresent() ? OptionalInt.of((int) exit.getAsLong()) : OptionalInt.empty(),
                    Actor.PERSON));
  }
}
