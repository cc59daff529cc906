package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The columns of an answer, once: the table for people, CSV and JSON derive from them.
///
/// @param <R> what a row is about
final class Sheet<R> {
  /// From which part of all uses on failures stand out.
  private static final double ALARMING = 0.1;

  private final List<Column<R>> columns = new ArrayList<>();

  /// @param key its name in JSON and CSV; empty if it is for people alone
  /// @param head its name in a table
  /// @param where who gets to see it
  private record Column<R>(
      String key, String head, Where where, Function<R, Value> value, Predicate<R> alarming) {
    Column(String key, String head, Where where, Function<R, Value> value) {
      this(key, head, where, value, row -> false);
    }

    boolean isIn(boolean terminal) {
      return switch (where) {
        case EVERYWHERE, TABLES -> true;
        case TERMINALS -> terminal;
        case PROGRAMS -> false;
      };
    }

    boolean isForPrograms() {
      return where == Where.EVERYWHERE || where == Where.PROGRAMS;
    }
  }

  private enum Where {
    EVERYWHERE,
    PROGRAMS,
    TABLES,
    TERMINALS
  }

  /// Adds a column. Without a head it is for programs alone.
  Sheet<R> column(String key, String head, Function<R, Value> value) {
    columns.add(new Column<>(key, head, head.isEmpty() ? Where.PROGRAMS : Where.EVERYWHERE, value));
    return this;
  }

  Sheet<R> text(String key, String head, Function<R, String> text) {
    return column(key, head, row -> new Value.Text(text.apply(row)));
  }

  Sheet<R> count(String key, String head, Function<R, Long> count) {
    return column(key, head, row -> new Value.Count(count.apply(row)));
  }

  Sheet<R> part(String key, String head, Function<R, Double> part) {
    return column(key, head, row -> new Value.Part(part.apply(row)));
  }

  /// Adds a column of how much fails: much of it stands out.
  Sheet<R> rate(Function<R, Double> rate) {
    columns.add(
        new Column<>(
            "rate",
            "RATE",
            Where.EVERYWHERE,
            row -> new Value.Part(rate.apply(row)),
            row -> rate.apply(row) >= ALARMING));
    return this;
  }

  Sheet<R> time(String key, String head, Function<R, Optional<Instant>> time) {
    return column(key, head, row -> new Value.Time(time.apply(row)));
  }

  /// Adds a column that is only drawn, and only where a person looks.
  Sheet<R> drawing(String head, Function<R, String> drawing) {
    columns.add(new Column<>("", head, Where.TERMINALS, row -> new Value.Text(drawing.apply(row))));
    return this;
  }

  /// Adds a column that is in tables alone: programs have it in another place.
  Sheet<R> shown(String head, Function<R, String> text) {
    columns.add(new Column<>("", head, Where.TABLES, row -> new Value.Text(text.apply(row))));
    return this;
  }

  /// As wide as the terminal at most, where one shows it.
  ///
  /// @param zone where the days of times begin
  String table(List<R> rows, ZoneId zone, Console console) {
    List<Column<R>> shown =
        columns.stream().filter(column -> column.isIn(console.outIsTerminal())).toList();
    Table table = console.table(shown.stream().map(c -> align(c, rows)).toArray(Align[]::new));
    table.row(shown.stream().map(Column::head).toArray(String[]::new));
    for (R row : rows) {
      table.row(shown.stream().map(c -> c.value().apply(row).shown(zone)).toArray(String[]::new));
      for (int i = 0; i < shown.size(); i++) {
        if (console.color() && shown.get(i).alarming().test(row)) {
          table.mark(i);
        }
      }
    }
    return table.toString();
  }

  private static <R> Align align(Column<R> column, List<R> rows) {
    if (rows.isEmpty()) {
      return Align.LEFT;
    }
    return column.value().apply(rows.getFirst()).isNumber() ? Align.RIGHT : Align.LEFT;
  }

  void json(JsonObject into, R row) {
    for (Column<R> column : columns) {
      if (column.isForPrograms()) {
        column.value().apply(row).put(into, column.key());
      }
    }
  }

  /// RFC 4180, with lines that end as Unix ends them.
  String csv(List<R> rows) {
    List<Column<R>> kept = columns.stream().filter(Column::isForPrograms).toList();
    StringBuilder text = new StringBuilder(Csv.line(kept.stream().map(Column::key).toList()));
    for (R row : rows) {
      text.append(Csv.line(kept.stream().map(c -> c.value().apply(row).plain()).toList()));
    }
    return text.toString();
  }
}
