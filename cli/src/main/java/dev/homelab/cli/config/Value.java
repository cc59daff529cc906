package dev.homelab.cli.config;

/// A setting's text and where it came from.
public record Value(String text, Origin origin) {

  /// The text as it may be printed: a URL without its user name and password, which have no place
  /// in a setting and yet get there.
  public String shown() {
    int start = text.indexOf("://") + 3;
    int end = text.indexOf('/', start);
    int at = (end < 0 ? text : text.substring(0, end)).lastIndexOf('@');
    return start < 3 || at < start ? text : text.substring(0, start) + "…" + text.substring(at);
  }
}
