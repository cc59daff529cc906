package dev.homelab.http;

import java.util.Optional;

/// Labels beyond ASCII in letters, digits and `-` (RFC 3492).
final class Punycode {
  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE = 0x80;

  private Punycode() {}

  static String encoded(String label) {
    int[] codes = label.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int c : codes) {
      if (c < FIRST_CODE) {
        out.append((char) c);
      }
    }
    int basic = out.length();
    int done = basic;
    if (basic > 0) {
      out.append('-');
    }
    int code = FIRST_CODE;
    int bias = FIRST_BIAS;
    int delta = 0;
    while (done < codes.length) {
      int next = Integer.MAX_VALUE;
      for (int c : codes) {
        next = c >= code ? Math.min(next, c) : next;
      }
      delta = Math.addExact(delta, Math.multiplyExact(next - code, done + 1));
      code = next;
      for (int c : codes) {
        if (c < code) {
          delta++;
        } else if (c == code) {
          number(out, delta, bias);
          bias = adapted(delta, done + 1, done == basic);
          delta = 0;
          done++;
        }
      }
      delta++;
      code++;
    }
    return out.toString();
  }

  private static void number(StringBuilder out, int delta, int bias) {
    int rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = threshold(k, bias);
      if (rest < threshold) {
        out.append(digit(rest));
        return;
      }
      out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  /// @return empty if the text stands for nothing
  static Optional<String> decoded(String text) {
    int hyphen = text.lastIndexOf('-');
    StringBuilder out = new StringBuilder(hyphen > 0 ? text.substring(0, hyphen) : "");
    int code = FIRST_CODE;
    int bias = FIRST_BIAS;
    long at = 0;
    int in = hyphen > 0 ? hyphen + 1 : 0;
    while (in < text.length()) {
      long before = at;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = in < text.length() ? value(text.charAt(in++)) : -1;
        at += digit * weight;
        if (digit < 0 || at > Integer.MAX_VALUE) {
          return Optional.empty();
        }
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
      }
      int length = out.codePointCount(0, out.length()) + 1;
      bias = adapted((int) (at - before), length, before == 0);
      code += (int) (at / length);
      at %= length;
      if (!Character.isValidCodePoint(code)) {
        return Optional.empty();
      }
      out.insert(out.offsetByCodePoints(0, (int) at), Character.toChars(code));
      at++;
    }
    return Optional.of(out.toString());
  }

  private static int threshold(int k, int bias) {
    return Math.clamp(k - bias, LEAST, MOST);
  }

  private static int adapted(int delta, int length, boolean first) {
    int rest = first ? delta / 700 : delta / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return k + (BASE - LEAST + 1) * rest / (rest + 38);
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int value(char digit) {
    if (digit >= 'a' && digit <= 'z') {
      return digit - 'a';
    }
    return digit >= '0' && digit <= '9' ? digit - '0' + 26 : -1;
  }
}
