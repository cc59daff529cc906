package dev.homelab.cli.declared;

import java.util.Map;

/// The launcher gives the tool a UTF-8 locale, so that arguments survive as they are typed, and
/// keeps what it has replaced; a program that the tool runs gets the user's own back.
final class Locale {
  private static final String KEPT = "HOMELAB_KEPT_LC_ALL";

  private Locale() {}

  static void restore(Map<String, String> environment) {
    String kept = environment.remove(KEPT);
    if (kept == null) {
      return;
    }
    if (kept.isEmpty()) {
      environment.remove("LC_ALL");
    } else {
      environment.put("LC_ALL", kept);
    }
  }
}
