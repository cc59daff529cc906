package dev.homelab.http;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ToASCII of UTS 46 for names beyond ASCII, as [HostName] says. Not loaded for any other.
final class Uts46 {
  static final String PREFIX = "xn--";

  private Uts46() {}

  static Optional<String> ascii(String name) {
    String mapped = mapped(name, Uts46Table.INSTANCE);
    List<String> shown = new ArrayList<>();
    List<String> ascii = new ArrayList<>();
    for (String label : mapped.split("\\.", -1)) {
      Optional<String> text = shown(label);
      if (text.isEmpty() || !IdnaLabel.isValid(text.get(), Uts46Table.INSTANCE)) {
        return Optional.empty();
      }
      shown.add(text.get());
      ascii.add(encoded(text.get()));
    }
    return mapped.isEmpty() || !BidiRule.holds(shown)
        ? Optional.empty()
        : Optional.of(String.join(".", ascii));
  }

  /// What cannot be in a name stays as it is, and is then no part of a valid label.
  private static String mapped(String name, Uts46Table table) {
    StringBuilder mapped = new StringBuilder();
    name.codePoints().forEach(c -> mapped.append(table.mapped(c)));
    return Normalizer.normalize(mapped, Normalizer.Form.NFC);
  }

  /// A label with what its ASCII form stands for. One that stands for ASCII is a forgery.
  private static Optional<String> shown(String label) {
    if (!label.startsWith(PREFIX)) {
      return Optional.of(label);
    }
    return Punycode.decoded(label.substring(PREFIX.length()))
        .filter(text -> !isAscii(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  private static String encoded(String label) {
    return isAscii(label) ? label : PREFIX + Punycode.encoded(label);
  }

  private static boolean isAscii(String label) {
    return label.chars().allMatch(c -> c < 0x80);
  }
}
