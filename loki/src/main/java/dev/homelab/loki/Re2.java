package dev.homelab.loki;

import java.util.Collection;
import java.util.stream.Collectors;

/// Texts as parts of an RE2 expression.
final class Re2 {
  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  private Re2() {}

  /// An expression that matches these texts and nothing else.
  static String oneOf(Collection<String> texts) {
    return texts.stream().map(Re2::quoted).collect(Collectors.joining("|"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }
}
