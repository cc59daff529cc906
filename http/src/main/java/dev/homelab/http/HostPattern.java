package dev.homelab.http;

import java.util.Locale;

/// A host name, or `*.` and the end of one. `*.lab.example` stands for every name below
/// `lab.example`, at any depth, and not for `lab.example` itself. Letter case and a trailing dot
/// make no difference.
record HostPattern(String name, boolean wildcard) {

  /// @throws IllegalArgumentException if the text is no pattern; the message says what would be
  ///     right
  static HostPattern parse(String text) {
    String name = canonical(text);
    boolean wildcard = name.startsWith("*.");
    String bare = wildcard ? name.substring(2) : name;
    if (!isHost(bare) || (wildcard && IpLiteral.parse(bare).isPresent())) {
      throw new IllegalArgumentException(
          "host pattern '"
              + OneLine.of(Redacted.of(text))
              + "': expected a host name such as grafana.lab.example, or *.lab.example");
    }
    return new HostPattern(bare, wildcard);
  }

  /// The form in which hosts are compared: lower case, in ASCII, without brackets and trailing dot.
  /// A text that has no form in ASCII is no host, and stays as it is.
  static String canonical(String host) {
    String bare =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    String lower = HostName.ascii(bare).orElse(bare).toLowerCase(Locale.ROOT);
    return lower.length() > 1 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /// Whether a host in its canonical form fits.
  boolean matches(String host) {
    if (!wildcard) {
      return host.equals(name);
    }
    int dot = host.length() - name.length() - 1;
    return dot > 0 && host.charAt(dot) == '.' && host.endsWith(name);
  }

  /// Whether this one is taken where both match: an exact name beats a wildcard, a longer wildcard
  /// a shorter one.
  boolean isCloserThan(HostPattern other) {
    return wildcard == other.wildcard ? name.length() > other.name.length() : other.wildcard;
  }

  static boolean isHost(String name) {
    if (name.isEmpty() || name.length() > 253) {
      return false;
    }
    if (name.indexOf(':') >= 0) {
      return IpLiteral.parse(name).isPresent();
    }
    for (String part : name.split("\\.", -1)) {
      if (part.isEmpty() || !part.chars().allMatch(HostPattern::isHostCharacter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostCharacter(int c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '-' || c == '_';
  }
}
