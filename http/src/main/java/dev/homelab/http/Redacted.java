package dev.homelab.http;

/// An address as it may be shown, whether it is one or was only meant to be: without what can be a
/// secret.
///
/// Of `http://user:password@host:3100/path?token=x` that is `http://…@host:3100/path?…`. Nothing is
/// made of the text's structure, since it may have none (`http:/user:password@host`,
/// `user:password@host`, a password with a slash in it): all before the last `@` goes but a scheme
/// of `http` or `https`, and all behind the first `?` or `#` after that. What stands in the place
/// of a port and is no number goes too.
///
/// The absolute path of a file stays, unless a colon comes before an `@` in it.
public final class Redacted {
  private static final String HIDDEN = "…";
  private static final String[] SCHEMES = {"https:", "http:"};

  /// The plain signs, and what decoding would make of them.
  private static final String[] AT = {"@", "%40", "\uFF20", "\uFE6B"};

  private static final String[] QUERY = {"?", "#", "%3F", "%23"};

  private Redacted() {}

  /// The text; the same object if there is nothing to hide in it.
  public static String of(String text) {
    return of(text, false);
  }

  /// As [#of], for what can only be an address: a scheme may be missing, and what stands in the
  /// place of a port and is no number goes all the same.
  public static String address(String text) {
    return of(text, true);
  }

  private static String of(String text, boolean isAddress) {
    int start = afterScheme(text);
    int secretEnd = isFile(text) ? start : Math.max(start, lastAt(text));
    String head = text.substring(0, start) + (secretEnd > start ? HIDDEN : "");
    String rest = text.substring(secretEnd);
    String shown = withoutQuery(start > 0 || isAddress ? withoutFalsePort(rest) : rest);
    return secretEnd == start && shown.equals(rest) ? text : head + shown;
  }

  private static int afterScheme(String text) {
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
        int end = scheme.length();
        while (end < text.length() && "/\\".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }

  private static boolean isFile(String text) {
    int at = lastAt(text);
    int colon = text.indexOf(':');
    return text.startsWith("/") && !text.startsWith("//") && (colon < 0 || colon > at);
  }

  /// Where the last of them is, which is shown; -1 if there is none.
  private static int lastAt(String text) {
    int last = -1;
    for (String at : AT) {
      last = Math.max(last, text.lastIndexOf(at));
    }
    return last;
  }

  private static String withoutQuery(String rest) {
    int from = rest.length();
    for (String sign : QUERY) {
      int at = indexOf(rest, sign);
      from = at < 0 ? from : Math.min(from, at + sign.length());
    }
    return from < rest.length() ? rest.substring(0, from) + HIDDEN : rest;
  }

  private static int indexOf(String text, String sign) {
    for (int i = 0; i <= text.length() - sign.length(); i++) {
      if (text.regionMatches(true, i, sign, 0, sign.length())) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutFalsePort(String rest) {
    int end = 0;
    while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
    if (colon < 0 || isNumber(authority, colon + 1) || IpLiteral.parse(authority).isPresent()) {
      return rest;
    }
    return authority.substring(0, colon + 1) + HIDDEN + rest.substring(end);
  }

  private static boolean isNumber(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
