package dev.homelab.cli.query;

import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query that a server refused: its own words, and, where they give a position, the line of the
/// query with a mark under the place.
///
/// A query that can't be parsed is wrong use; any other refusal is a failure.
public final class QueryError {
  /// Prometheus counts bytes: `1:4: parse error: unexpected end of input`.
  private static final Pattern PROMETHEUS =
      Pattern.compile("(?:^|[ :])(\\d{1,6}):(\\d{1,6}): parse error");

  /// Loki counts characters: `parse error at line 1, col 5: syntax error`.
  private static final Pattern LOKI =
      Pattern.compile("parse error at line (\\d{1,6}), col (\\d{1,6})");

  /// How much of a long line is shown, and how much of that before the place.
  private static final int MOST = 100;
  private static final int BEFORE = 60;

  private QueryError() {}

  /// The failure that tells of it.
  public static VerbFailure of(String query, ApiException refusal) {
    boolean wrong = refusal.reason().contains("parse error");
    return new VerbFailure(
        wrong ? ExitCode.WRONG_USE : ExitCode.FAILED,
        String.valueOf(refusal.getMessage()),
        "",
        mark(query, refusal.reason()));
  }

  /// The line in question and the mark below it; nothing if no position is told, or one that the
  /// query doesn't have.
  private static List<String> mark(String query, String reason) {
    Matcher bytes = PROMETHEUS.matcher(reason);
    if (bytes.find()) {
      return line(query, bytes)
          .map(line -> mark(line, characters(line, column(bytes))))
          .orElse(NONE);
    }
    Matcher characters = LOKI.matcher(reason);
    if (characters.find()) {
      return line(query, characters).map(line -> mark(line, column(characters))).orElse(NONE);
    }
    return NONE;
  }

  private static final List<String> NONE = List.of();

  private static Optional<String> line(String query, Matcher position) {
    int number = Integer.parseInt(position.group(1));
    return query.lines().skip(Math.max(0, number - 1L)).findFirst();
  }

  /// Counted from 0.
  private static int column(Matcher position) {
    return Math.max(0, Integer.parseInt(position.group(2)) - 1);
  }

  /// How many characters the first so many bytes are.
  private static int characters(String line, int bytes) {
    byte[] all = line.getBytes(StandardCharsets.UTF_8);
    String before = new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length());
  }

  private static List<String> mark(String line, int column) {
    int[] shown = Printable.of(line.replace('\t', ' ')).codePoints().toArray();
    int place = Math.min(column, shown.length);
    int from = shown.length > MOST ? Math.max(0, place - BEFORE) : 0;
    int count = Math.min(MOST, shown.length - from);
    String cut = from > 0 ? "…" : "";
    String rest = from + count < shown.length ? "…" : "";
    return List.of(
        "  " + cut + new String(shown, from, count) + rest,
        "  " + " ".repeat(cut.length() + place - from) + "^");
  }
}
