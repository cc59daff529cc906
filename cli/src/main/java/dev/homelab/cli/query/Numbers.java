package dev.homelab.cli.query;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.JsonGenerator;

/// Numbers as text. What is none is written as Prometheus does: `NaN`, `+Inf`, `-Inf`.
public final class Numbers {
  /// Of a [#rounded] number, at most, in characters.
  public static final int WIDTH = 12;

  private static final double LARGEST_WHOLE = 1e15;
  private static final double LARGEST_ROUNDED = 1e6;
  private static final MathContext SIX_DIGITS = new MathContext(6);
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private Numbers() {}

  /// All digits.
  static String exact(double number) {
    if (!Double.isFinite(number)) {
      return other(number);
    }
    if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
      return Long.toString((long) number);
    }
    return text(BigDecimal.valueOf(number), 1e-6, LARGEST_WHOLE);
  }

  /// Whole numbers with all digits, others with six at least, for a column.
  public static String shown(double number) {
    if (!Double.isFinite(number) || number == Math.rint(number)) {
      return exact(number);
    }
    return Math.abs(number) < LARGEST_ROUNDED
        ? text(new BigDecimal(number).round(SIX_DIGITS), 1e-6, LARGEST_WHOLE)
        : exact(Math.rint(number));
  }

  /// Four digits, for a scale: at most [#WIDTH] characters.
  public static String rounded(double number) {
    return Double.isFinite(number)
        ? text(new BigDecimal(number).round(FOUR_DIGITS), 1e-4, 1e8)
        : other(number);
  }

  /// A JSON number, or a text for what JSON has no number for.
  public static void write(JsonGenerator json, double number) {
    if (!Double.isFinite(number)) {
      json.writeString(other(number));
    } else if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }

  /// Without an exponent from `smallest` to below `largest`.
  private static String text(BigDecimal decimal, double smallest, double largest) {
    double size = Math.abs(decimal.doubleValue());
    boolean plain = size == 0 || (size >= smallest && size < largest);
    BigDecimal stripped = decimal.stripTrailingZeros();
    return plain ? stripped.toPlainString() : stripped.toString();
  }

  private static String other(double number) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    return number > 0 ? "+Inf" : "-Inf";
  }
}
