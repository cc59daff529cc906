package dev.homelab.cli.settings;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a file of headers holds: `Name: value` a line. Empty lines, and those that start with `#`,
/// say nothing. All of it may be secret, names included, so that a fault names the line alone.
public final class HeaderLines {
  /// What the exchange itself decides. `Accept-Encoding` would have the answer packed.
  private static final Set<String> TAKEN =
      Set.of(
          "accept",
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent",
          "x-loki-response-encoding-flags");

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private String fault = "";

  private HeaderLines(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < lines.length && fault.isEmpty(); i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        Optional<String> wrong = take(line);
        fault = wrong.isPresent() ? "line " + (i + 1) + ": " + wrong.get() : "";
      }
    }
    if (fault.isEmpty() && headers.isEmpty()) {
      fault = "there is no header in it: expected lines such as X-Api-Key: …";
    }
  }

  static HeaderLines of(byte[] file) {
    return new HeaderLines(file);
  }

  /// The headers, in their order.
  ///
  /// @throws IllegalArgumentException if the file holds anything else, with what and in which line
  public static Map<String, String> read(byte[] file) {
    HeaderLines lines = of(file);
    if (!lines.fault.isEmpty()) {
      throw new IllegalArgumentException(lines.fault);
    }
    return lines.headers;
  }

  /// What is wrong; empty if nothing is.
  String fault() {
    return fault;
  }

  private Optional<String> take(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, Math.max(0, colon));
    String value = line.substring(colon + 1).strip();
    if (!isToken(name) || value.isEmpty() || !isText(value)) {
      return Optional.of("expected the name of a header, a colon and a value in ASCII");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (TAKEN.contains(lower) || lower.startsWith("sec-") || lower.startsWith("proxy-")) {
      return Optional.of(lower + " is for the tool itself to set");
    }
    if (!names.add(lower)) {
      return Optional.of("the header is there twice");
    }
    headers.put(name, value);
    return Optional.empty();
  }

  private static boolean isToken(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
  }

  private static boolean isText(String value) {
    return value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
  }
}
