package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Word.PublicWord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What of a [Row] may leave the machine: public words, and numbers of two digits. The constructor
/// rounds.
///
/// @param month the month that it is shared in
/// @param mark tells one home in one month from others; from 1
/// @param steps from one to [#MOST_STEPS], of at most [#MOST_WORDS] words each
/// @param uses from 1
/// @param days from 1
/// @param hours what a verb would have spared, from 0
public record SharedRow(
    YearMonth month, long mark, List<List<PublicWord>> steps, int uses, int days, double hours) {
  /// The most steps of a row.
  public static final int MOST_STEPS = 12;

  /// The most words of a step.
  public static final int MOST_WORDS = 60;

  /// The greatest mark, which every reader of JSON takes for what it is.
  public static final long GREATEST_MARK = (1L << 53) - 1;

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

  /// @throws IllegalArgumentException if a number or length is out of its bounds
  public SharedRow {
    steps = steps.stream().map(List::copyOf).toList();
    boolean bounded =
        mark > 0
            && mark <= GREATEST_MARK
            && uses > 0
            && days > 0
            && hours >= 0
            && Double.isFinite(hours)
            && !steps.isEmpty()
            && steps.size() <= MOST_STEPS
            && steps.stream().allMatch(step -> !step.isEmpty() && step.size() <= MOST_WORDS);
    if (!bounded) {
      throw new IllegalArgumentException("out of bounds");
    }
    uses = rounded(uses).intValue();
    days = rounded(days).intValue();
    hours = rounded(hours).doubleValue();
  }

  static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).round(TWO_DIGITS);
  }

  /// The row as one line of JSON, without a line break.
  public String json() {
    return SharedRowJson.write(this);
  }

  /// A row from a line that anyone may have written: exactly what [#json] writes, else empty.
  public static Optional<SharedRow> parse(String line, Catalogue catalogue) {
    return SharedRowJson.read(line, catalogue).filter(row -> row.json().equals(line));
  }
}
