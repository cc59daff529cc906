package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The columns of an answer, once: the table for people, CSV and JSON derive from them.
///
/// @param <R> what a row is about
final class Sheet<R> {
  private static final MathContext DIGITS = new MathContext(4);

  private final List<Column<R>> columns = new ArrayList<>();

  /// What a cell holds.
  sealed interface Value {
    /// A text of unknown origin.
    record Text(String text) implements Value {}

    record Count(long count) implements Value {}

    /// A part of a whole, 0 to 1.
    record Part(double part) implements Value {}

    /// How many times as much; empty where there was nothing before.
    record Factor(Optional<Double> factor) implements Value {}

    record Time(Optional<Instant> time) implements Value {}

    /// Texts of unknown origin.
    record Texts(List<String> texts) implements Value {}

    /// How often each exit status came.
    record Exits(Map<Integer, Long> counts) implements Value {}

    /// Counts in a row.
    record Numbers(List<Long> numbers) implements Value {}

    /// For eyes only.
    record Drawing(String drawing) implements Value {}
  }

  /// @param key its name in JSON and CSV; empty if it is for people alone
  /// @param head its name in a table
  /// @param where who gets to see it
  private record Column<R>(String key, String head, Where where, Function<R, Value> value) {
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

  Sheet<R> time(String key, String head, Function<R, Optional<Instant>> time) {
    return column(key, head, row -> new Value.Time(time.apply(row)));
  }

  /// Adds a column that is only drawn, and only where a person looks.
  Sheet<R> drawing(String head, Function<R, String> drawing) {
    columns.add(
        new Column<>("", head, Where.TERMINALS, row -> new Value.Drawing(drawing.apply(row))));
    return this;
  }

  /// Adds a column that is in tables alone: programs have it in another place.
  Sheet<R> shown(String head, Function<R, String> text) {
    columns.add(new Column<>("", head, Where.TABLES, row -> new Value.Text(text.apply(row))));
    return this;
  }

  /// @param zone where the days of times begin
  String table(List<R> rows, ZoneId zone, Console console) {
    List<Column<R>> shown =
        columns.stream().filter(column -> column.isIn(console.outIsTerminal())).toList();
    Table table = console.table(shown.stream().map(c -> align(c, rows)).toArray(Align[]::new));
    table.row(shown.stream().map(Column::head).toArray(String[]::new));
    for (R row : rows) {
      table.row(shown.stream().map(c -> cell(c.value().apply(row), zone)).toArray(String[]::new));
    }
    return table.toString();
  }

  private static <R> Align align(Column<R> column, List<R> rows) {
    if (rows.isEmpty()) {
      return Align.LEFT;
    }
    return switch (column.value().apply(rows.getFirst())) {
      case Value.Text _,
          Value.Texts _,
          Value.Exits _,
          Value.Numbers _,
          Value.Drawing _,
          Value.Time _ ->
          Align.LEFT;
      case Value.Count _, Value.Part _, Value.Factor _ -> Align.RIGHT;
    };
  }

  private static String cell(Value value, ZoneId zone) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Count(long count) -> Long.toString(count);
      case Value.Part(double part) -> percent(part);
      case Value.Factor(Optional<Double> factor) -> factor.map(Sheet::change).orElse("new");
      case Value.Time(Optional<Instant> time) ->
          time.map(at -> ZonedDateTime.ofInstant(at, zone).toLocalDate().toString()).orElse("-");
      case Value.Texts(List<String> texts) -> texts.isEmpty() ? "-" : String.join(", ", texts);
      case Value.Exits(Map<Integer, Long> counts) -> exits(counts);
      case Value.Numbers(List<Long> numbers) -> joined(numbers);
      case Value.Drawing(String drawing) -> drawing;
    };
  }

  private static String joined(List<Long> numbers) {
    return String.join(" ", numbers.stream().map(number -> Long.toString(number)).toList());
  }

  /// Two digits, so that `0.4 %` is not nothing.
  static String percent(double part) {
    double percent = 100 * part;
    return String.format(
        Locale.ROOT, percent > 0 && percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
  }

  private static String change(double factor) {
    return factor >= 10
        ? String.format(Locale.ROOT, "x %.0f", factor)
        : String.format(Locale.ROOT, "%+.0f %%", 100 * (factor - 1));
  }

  private static String exits(Map<Integer, Long> counts) {
    List<String> texts = new ArrayList<>();
    counts.forEach((exit, count) -> texts.add(exit + " x " + count));
    return texts.isEmpty() ? "-" : String.join(", ", texts);
  }

  void json(JsonObject into, R row) {
    for (Column<R> column : columns) {
      if (column.isForPrograms()) {
        put(into, column.key(), column.value().apply(row));
      }
    }
  }

  private static void put(JsonObject into, String key, Value value) {
    switch (value) {
      case Value.Text(String text) -> into.put(key, text);
      case Value.Count(long count) -> into.put(key, count);
      case Value.Part(double part) -> into.put(key, rounded(part));
      case Value.Factor(Optional<Double> factor) -> into.putNumber(key, factor.map(Sheet::rounded));
      case Value.Time(Optional<Instant> time) -> into.put(key, time);
      case Value.Texts(List<String> texts) -> into.putTexts(key, texts);
      case Value.Exits(Map<Integer, Long> counts) ->
          into.putArray(
              key,
              counts.entrySet(),
              (each, exit) -> each.put("exit", exit.getKey()).put("count", exit.getValue()));
      case Value.Numbers(List<Long> numbers) -> into.putNumbers(key, numbers);
      case Value.Drawing _ -> throw new IllegalStateException("a drawing has no key");
    }
  }

  private static BigDecimal rounded(double number) {
    return new BigDecimal(number).round(DIGITS);
  }

  /// RFC 4180, with lines that end as Unix ends them.
  String csv(List<R> rows) {
    List<Column<R>> kept = columns.stream().filter(Column::isForPrograms).toList();
    StringBuilder text = new StringBuilder(Csv.line(kept.stream().map(Column::key).toList()));
    for (R row : rows) {
      text.append(Csv.line(kept.stream().map(c -> plain(c.value().apply(row))).toList()));
    }
    return text.toString();
  }

  private static String plain(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Count(long count) -> Long.toString(count);
      case Value.Part(double part) -> rounded(part).toPlainString();
      case Value.Factor(Optional<Double> factor) ->
          factor.map(number -> rounded(number).toPlainString()).orElse("");
      case Value.Time(Optional<Instant> time) -> time.map(Instant::toString).orElse("");
      case Value.Texts(List<String> texts) -> String.join(" ", texts);
      case Value.Exits(Map<Integer, Long> counts) -> counts.isEmpty() ? "" : exits(counts);
      case Value.Numbers(List<Long> numbers) -> joined(numbers);
      case Value.Drawing(String drawing) -> drawing;
    };
  }
}
