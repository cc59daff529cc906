package dev.homelab.cli.usage;

import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.statistics.Growth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a cell of a [Sheet] holds, and how each kind of reader gets it.
sealed interface Value {
  MathContext DIGITS = new MathContext(4);

  /// For a table.
  ///
  /// @param zone where days begin
  String shown(ZoneId zone);

  /// For CSV.
  String plain();

  /// For JSON.
  void put(JsonObject into, String key);

  /// Whether it stands to the right of its column.
  default boolean isNumber() {
    return false;
  }

  /// A text of unknown origin.
  record Text(String text) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return text;
    }

    @Override
    public String plain() {
      return text;
    }

    @Override
    public void put(JsonObject into, String key) {
      into.put(key, text);
    }
  }

  record Count(long count) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return plain();
    }

    @Override
    public String plain() {
      return Long.toString(count);
    }

    @Override
    public void put(JsonObject into, String key) {
      into.put(key, count);
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  /// A part of a whole, 0 to 1.
  record Part(double part) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return percent(part);
    }

    @Override
    public String plain() {
      return rounded(part).toPlainString();
    }

    @Override
    public void put(JsonObject into, String key) {
      into.put(key, rounded(part));
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  /// How many times as much; empty where there is nothing to compare with.
  record Factor(Optional<Double> factor) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return factor.map(Value::change).orElse("new");
    }

    @Override
    public String plain() {
      return factor.map(number -> rounded(number).toPlainString()).orElse("");
    }

    @Override
    public void put(JsonObject into, String key) {
      into.putNumber(key, factor.map(Value::rounded));
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  /// A growth as a factor, and in words where it is from nothing or to nothing.
  record Grown(Optional<Growth> growth) implements Value {
    private Factor factor() {
      return new Factor(growth.map(Growth::factor));
    }

    @Override
    public String shown(ZoneId zone) {
      if (growth.filter(Growth::isFromNothing).isPresent()) {
        return "from 0";
      }
      return growth.filter(Growth::isToNothing).isPresent() ? "to 0" : factor().shown(zone);
    }

    @Override
    public String plain() {
      return factor().plain();
    }

    @Override
    public void put(JsonObject into, String key) {
      factor().put(into, key);
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  record Time(Optional<Instant> time) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return time.map(at -> LocalDate.ofInstant(at, zone).toString()).orElse("-");
    }

    @Override
    public String plain() {
      return time.map(Instant::toString).orElse("");
    }

    @Override
    public void put(JsonObject into, String key) {
      into.put(key, time);
    }
  }

  /// How often each exit status came.
  record Exits(Map<Integer, Long> counts) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return plain();
    }

    @Override
    public String plain() {
      List<String> texts = new ArrayList<>();
      counts.forEach((exit, count) -> texts.add(exit + " x " + count));
      return String.join(", ", texts);
    }

    @Override
    public void put(JsonObject into, String key) {
      into.putArray(
          key,
          counts.entrySet(),
          (each, exit) -> each.put("exit", exit.getKey()).put("count", exit.getValue()));
    }
  }

  /// Counts in a row.
  record Numbers(List<Long> numbers) implements Value {
    @Override
    public String shown(ZoneId zone) {
      return plain();
    }

    @Override
    public String plain() {
      return String.join(" ", numbers.stream().map(number -> Long.toString(number)).toList());
    }

    @Override
    public void put(JsonObject into, String key) {
      into.putNumbers(key, numbers);
    }
  }

  /// Two digits, so that `0.4 %` is not nothing.
  static String percent(double part) {
    double percent = 100 * part;
    String form = percent > 0 && percent < 9.95 ? "%.1f %%" : "%.0f %%";
    return String.format(Locale.ROOT, form, percent);
  }

  private static String change(double factor) {
    return factor >= 10
        ? String.format(Locale.ROOT, "x %.0f", factor)
        : String.format(Locale.ROOT, "%+.0f %%", 100 * (factor - 1));
  }

  private static BigDecimal rounded(double number) {
    return new BigDecimal(number).round(DIGITS);
  }
}
