package dev.homelab.http;

/// Which rule holds for a host, by the text alone: no rule is parsed and no IP address made, whose
/// first one opens sockets. Malformed rules are told by [Dial] and [Trust].
public final class HostMatch {
  private HostMatch() {}

  /// The form in which hosts and patterns are compared: two rules with one form are for one host.
  public static String canonical(String pattern) {
    return HostPattern.canonical(pattern);
  }

  /// How closely a pattern fits a host: 0 if it does not, and the more the sooner [Dial] takes it.
  public static int closeness(String pattern, String host) {
    String name = HostPattern.canonical(pattern);
    boolean wildcard = name.startsWith("*.");
    HostPattern parsed = new HostPattern(wildcard ? name.substring(2) : name, wildcard);
    if (!parsed.matches(HostPattern.canonical(host))) {
      return 0;
    }
    return wildcard ? parsed.name().length() : Integer.MAX_VALUE;
  }

  /// Whether the default of a [Dial] holds for the host. What is no clear IP address counts as a
  /// name.
  public static boolean isName(String host) {
    String name = HostPattern.canonical(host);
    return !name.equals("localhost") && name.indexOf(':') < 0 && !isDottedQuad(name);
  }

  private static boolean isDottedQuad(String name) {
    int dots = 0;
    int value = -1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' && value >= 0) {
        dots++;
        value = -1;
      } else if (c >= '0' && c <= '9' && value != 0) {
        value = Math.max(value, 0) * 10 + c - '0';
      } else {
        return false;
      }
      if (value > 255) {
        return false;
      }
    }
    return dots == 3 && value >= 0;
  }
}
