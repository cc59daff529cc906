package dev.homelab.prometheus;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Prometheus's errors by its own words (2.x and 3.x, `promql/parser/parse.go`):
/// `invalid parameter "query": 1:4: parse error: unexpected end of input`.
final class PrometheusRefusals implements Refusals {
  private static final int BAD_REQUEST = 400;
  private static final Pattern PARSE_ERROR =
      Pattern.compile(
          "(?:^|[ :])(?:(\\d{1,6}):(\\d{1,6})|(?:invalid|unknown) position): parse error");

  @Override
  public Refusal of(int status, String words, String query) {
    Matcher parse = PARSE_ERROR.matcher(words);
    if (status != BAD_REQUEST || !parse.find()) {
      return Refusal.ofStatus(status);
    }
    return new Refusal.BadQuery(parse.group(1) == null ? Optional.empty() : place(parse, query));
  }

  /// Prometheus counts bytes.
  private static Optional<Place> place(Matcher parse, String query) {
    int line = Integer.parseInt(parse.group(1));
    int bytes = Math.max(0, Integer.parseInt(parse.group(2)) - 1);
    return query
        .lines()
        .skip(Math.max(0, line - 1L))
        .findFirst()
        .map(text -> new Place(line, characters(text, bytes) + 1));
  }

  private static int characters(String line, int bytes) {
    byte[] all = line.getBytes(StandardCharsets.UTF_8);
    int whole = Math.min(bytes, all.length);
    String before = new String(all, 0, whole, StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length()) + bytes - whole;
  }
}
