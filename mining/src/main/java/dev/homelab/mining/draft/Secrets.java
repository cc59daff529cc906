package dev.homelab.mining.draft;

import dev.homelab.mining.shell.Piece.Given;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What looks like a password, a token or a key. A guess, for a draft that somebody is going to
/// keep in a file.
final class Secrets {
  private static final List<String> NAMES =
      List.of("pass", "pwd", "token", "secret", "apikey", "api-key", "api_key", "credential");

  private static final List<String> SCHEMES = List.of("bearer ", "basic ", "token ");

  private static final String SSHPASS = "sshpass";

  /// Programs that take a password glued to their `-p`.
  private static final List<String> GLUED = List.of("mysql", "mariadb");

  private Secrets() {}

  /// Whether a variable or flag of this name holds one.
  static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(lower::contains) || lower.endsWith("_key");
  }

  /// @param before the word before, which may name it
  /// @param program what the word is given to
  static boolean isOne(Given word, Optional<Given> before, String program) {
    String value = word.value();
    String lower = value.toLowerCase(Locale.ROOT);
    boolean isNamed = value.startsWith("-") && value.indexOf('=') > 0 && isName(flag(value));
    boolean isBehindName =
        !value.startsWith("-")
            && before.map(Given::value).filter(flag -> isFlag(flag, program)).isPresent();
    boolean isGlued =
        value.length() > 2
            && value.startsWith("-p")
            && GLUED.stream().anyMatch(program::startsWith);
    return isNamed
        || isBehindName
        || isGlued
        || SCHEMES.stream().anyMatch(lower::contains)
        || hasUserInfo(value);
  }

  private static boolean isFlag(String flag, String program) {
    return (program.equals(SSHPASS) && flag.equals("-p"))
        || (flag.startsWith("--") && flag.indexOf('=') < 0 && isName(flag));
  }

  private static String flag(String value) {
    return value.substring(0, value.indexOf('='));
  }

  /// `scheme://user:password@host`
  private static boolean hasUserInfo(String value) {
    int authority = value.indexOf("://");
    int end = value.indexOf('@', authority + 1);
    int colon = value.indexOf(':', authority + 3);
    return authority > 0 && colon > 0 && colon < end;
  }
}
