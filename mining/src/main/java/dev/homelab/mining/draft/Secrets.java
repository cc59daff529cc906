package dev.homelab.mining.draft;

import dev.homelab.mining.shell.Piece.Given;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What looks like a password, a token or a key. A guess, for a draft that somebody is going to
/// keep in a file: it asks too much rather than too little.
final class Secrets {
  private static final List<String> NAMES =
      List.of(
          "pass",
          "pwd",
          "token",
          "secret",
          "apikey",
          "api-key",
          "api_key",
          "credential",
          "private",
          "auth",
          "cookie",
          "session");

  private static final List<String> SCHEMES = List.of("bearer ", "basic ", "token ", "pass:");

  /// Which flag of a program is followed by one, or by a name and one.
  private static final Map<String, Set<String>> FLAGS =
      Map.ofEntries(
          Map.entry("sshpass", Set.of("-p")),
          Map.entry("redis-cli", Set.of("-a")),
          Map.entry("smbclient", Set.of("-U")),
          Map.entry("ldapsearch", Set.of("-w")),
          Map.entry("ldapmodify", Set.of("-w")),
          Map.entry("curl", Set.of("-u", "--user", "-U", "-b")),
          Map.entry("docker login", Set.of("-p")),
          Map.entry("podman login", Set.of("-p")),
          Map.entry("mosquitto_pub", Set.of("-P")),
          Map.entry("mosquitto_sub", Set.of("-P")),
          Map.entry("zip", Set.of("-P")),
          Map.entry("unzip", Set.of("-P")),
          Map.entry("mongo", Set.of("-p")),
          Map.entry("mongosh", Set.of("-p")),
          Map.entry("mongodump", Set.of("-p")),
          Map.entry("influx", Set.of("-t")),
          Map.entry("openssl", Set.of("-pass", "-passin", "-passout", "-k")));

  /// Programs that take one glued to their `-p`.
  private static final List<String> GLUED = List.of("mysql", "mariadb", "7z");

  private Secrets() {}

  /// Whether a variable or flag of this name holds one.
  static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(lower::contains) || lower.endsWith("_key");
  }

  /// @param before the word before, which may name it
  /// @param path the program that the word is given to, and its sub-commands
  static boolean isOne(Given word, Optional<Given> before, String path) {
    String program = path.split(" ", 2)[0];
    String value = word.value();
    String lower = value.toLowerCase(Locale.ROOT);
    boolean isBehindName =
        before
            .map(Given::value)
            .filter(flag -> isFlag(flag, program) || isFlag(flag, path))
            .isPresent();
    boolean isGlued =
        value.length() > 2
            && value.startsWith("-p")
            && GLUED.stream().anyMatch(program::startsWith);
    return isBehindName
        || isGlued
        || SCHEMES.stream().anyMatch(lower::contains)
        || isNamedWithin(lower)
        || hasUserInfo(value);
  }

  private static boolean isFlag(String flag, String program) {
    return FLAGS.getOrDefault(program, Set.of()).contains(flag)
        || (flag.startsWith("--") && flag.indexOf('=') < 0 && isName(flag));
  }

  /// `--password=…`, `X-Api-Key: …`, `{"token": "…"}`, `a=1&secret=…`.
  private static boolean isNamedWithin(String lower) {
    for (String name : NAMES) {
      int at = lower.indexOf(name);
      if (at >= 0) {
        int end = at + name.length();
        while (end < lower.length()
            && "abcdefghijklmnopqrstuvwxyz0123456789_-\" ".indexOf(lower.charAt(end)) >= 0) {
          end++;
        }
        if (end < lower.length() && (lower.charAt(end) == '=' || lower.charAt(end) == ':')) {
          return true;
        }
      }
    }
    return false;
  }

  /// `scheme://user:password@host`
  private static boolean hasUserInfo(String value) {
    int authority = value.indexOf("://");
    int end = value.indexOf('@', authority + 1);
    int colon = value.indexOf(':', authority + 3);
    return authority > 0 && colon > 0 && colon < end;
  }
}
