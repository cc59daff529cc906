package dev.homelab.cli.toml;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Booleans, numbers, dates and times.
final class Scalars {
  private static final int DATE = 10;
  private static final int TIME = 8;

  private final Source source;

  Scalars(Source source) {
    this.source = source;
  }

  /// One of them.
  ///
  /// @param line the line of its key
  Node read(int line) throws TomlFault {
    String word = word();
    if (word.isEmpty()) {
      throw source.expected("a value, such as \"a text in quotes\"");
    }
    if (word.equals("true") || word.equals("false")) {
      return new Node.Truth(word.equals("true"), line);
    }
    if (isMoment(word) || isFraction(word)) {
      return new Node.Unused(line);
    }
    return new Node.Whole(whole(word), line);
  }

  private String word() {
    int start = source.at();
    while (isPart(source.peek())) {
      source.skip(1);
    }
    boolean date = source.at() - start == DATE && source.since(start).charAt(4) == '-';
    if (date && source.peek() == ' ' && isDigit(source.peek(1))) {
      do {
        source.skip(1);
      } while (isPart(source.peek()));
    }
    return source.since(start);
  }

  private static boolean isPart(int c) {
    return isDigit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == '+'
        || c == '-'
        || c == '.'
        || c == ':';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private long whole(String word) throws TomlFault {
    String digits = word;
    int radix = radix(word);
    if (radix != 10) {
      digits = word.substring(2);
    } else if (word.charAt(0) == '+' || word.charAt(0) == '-') {
      digits = word.substring(1);
    }
    boolean padded = radix == 10 && digits.length() > 1 && digits.charAt(0) == '0';
    if (padded || !isDigits(digits, radix)) {
      throw source.fault(
          "expected a value, such as \"a text in quotes\", found " + Toml.quoted(word));
    }
    String sign = word.charAt(0) == '-' ? "-" : "";
    try {
      return Long.parseLong(sign + digits.replace("_", ""), radix);
    } catch (NumberFormatException e) {
      throw source.fault("expected a number of at most 64 bits, found " + Toml.quoted(word));
    }
  }

  private static int radix(String word) {
    if (word.startsWith("0x")) {
      return 16;
    }
    if (word.startsWith("0o")) {
      return 8;
    }
    return word.startsWith("0b") ? 2 : 10;
  }

  /// Whether a word is digits, with single underscores between some of them.
  private static boolean isDigits(String word, int radix) {
    boolean afterDigit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean digit = Character.digit(c, radix) >= 0;
      if (!digit && !(c == '_' && afterDigit)) {
        return false;
      }
      afterDigit = digit;
    }
    return afterDigit;
  }

  private static boolean isFraction(String word) {
    boolean signed = word.charAt(0) == '+' || word.charAt(0) == '-';
    String number = signed ? word.substring(1) : word;
    if (number.equals("inf") || number.equals("nan")) {
      return true;
    }
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    String mantissa = exponent < 0 ? number : number.substring(0, exponent);
    int point = mantissa.indexOf('.');
    if (exponent < 0 && point < 0) {
      return false;
    }
    String before = point < 0 ? mantissa : mantissa.substring(0, point);
    boolean padded = before.length() > 1 && before.charAt(0) == '0';
    return !padded
        && isDigits(before, 10)
        && (point < 0 || isDigits(mantissa.substring(point + 1), 10))
        && (exponent < 0 || isExponent(number.substring(exponent + 1)));
  }

  private static boolean isExponent(String word) {
    boolean signed = word.startsWith("+") || word.startsWith("-");
    return isDigits(signed ? word.substring(1) : word, 10);
  }

  private static boolean isMoment(String word) {
    if (startsAs(word, "dd:dd:dd")) {
      return isTime(word);
    }
    if (!startsAs(word, "dddd-dd-dd") || !isDate(word.substring(0, DATE))) {
      return false;
    }
    if (word.length() == DATE) {
      return true;
    }
    char separator = word.charAt(DATE);
    String time = word.substring(DATE + 1);
    return (separator == 'T' || separator == 't' || separator == ' ')
        && startsAs(time, "dd:dd:dd")
        && isTime(withoutOffset(time));
  }

  /// A time without the offset after it, or no time at all if that is none.
  private static String withoutOffset(String time) {
    int last = time.length() - 1;
    if (time.charAt(last) == 'Z' || time.charAt(last) == 'z') {
      return time.substring(0, last);
    }
    int sign = Math.max(time.indexOf('+'), time.indexOf('-'));
    if (sign < 0) {
      return time;
    }
    String offset = time.substring(sign + 1);
    boolean right = offset.length() == 5 && startsAs(offset, "dd:dd") && isTime(offset + ":00");
    return right ? time.substring(0, sign) : "";
  }

  private static boolean startsAs(String word, String pattern) {
    if (word.length() < pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = word.charAt(i);
      char wanted = pattern.charAt(i);
      if (wanted == 'd' ? !isDigit(c) : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDate(String word) {
    try {
      var _ = LocalDate.of(number(word, 0, 4), number(word, 5, 7), number(word, 8, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Whether it is hours, minutes and seconds, which may be a leap second, and maybe a fraction.
  private static boolean isTime(String word) {
    if (word.length() < TIME) {
      return false;
    }
    boolean fraction = word.length() == TIME || word.charAt(TIME) == '.';
    boolean digits = word.length() == TIME || isPlainDigits(word, TIME + 1);
    return fraction
        && digits
        && number(word, 0, 2) < 24
        && number(word, 3, 5) < 60
        && number(word, 6, 8) <= 60;
  }

  private static boolean isPlainDigits(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return from < word.length();
  }

  private static int number(String word, int from, int to) {
    return Integer.parseInt(word, from, to, 10);
  }
}
