package dev.homelab.mining.history;

import dev.homelab.mining.sqlite.Database;
import dev.homelab.mining.sqlite.Database.Table;
import dev.homelab.mining.sqlite.Row;
import dev.homelab.mining.sqlite.Rows;
import java.io.IOException;
import java.util.Optional;

/// What a row of a table `history` says.
interface DatabaseFormat {
  /// The command in a row; empty if it holds none.
  Optional<Typed> typed(Table table, Row row);

  /// Reads the whole table.
  ///
  /// @throws Refusal if there is none
  default void read(Database database, Sink sink) throws IOException {
    Table table = history(database);
    table.read(
        new Rows() {
          @Override
          public void row(Row row) {
            typed(table, row).ifPresent(sink::typed);
          }

          @Override
          public void damaged() {
            sink.skip(Skip.DAMAGED);
          }

          @Override
          public void tooLong() {
            sink.skip(Skip.LONG_LINE);
          }
        });
  }

  /// The format of a database, by the columns of its table `history`.
  ///
  /// @throws Refusal if it is of none
  static Kind kind(Database database) throws IOException {
    Table table = history(database);
    if (table.column("command") >= 0) {
      return Kind.ATUIN;
    }
    if (table.column("command_line") >= 0) {
      return Kind.NUSHELL;
    }
    throw new Refusal(Skip.UNKNOWN);
  }

  private static Table history(Database database) throws IOException {
    return database.table("history").orElseThrow(() -> new Refusal(Skip.UNKNOWN));
  }
}
