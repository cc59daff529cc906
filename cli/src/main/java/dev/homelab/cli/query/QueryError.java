package dev.homelab.cli.query;

import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Place;
import dev.homelab.prometheus.Refusal;
import java.util.List;
import java.util.Optional;

/// A query that a server refused: its own words, and, where they give a position, the line of the
/// query with a mark under the place.
///
/// A query that can't be parsed is wrong use; any other refusal is a failure.
public final class QueryError {
  /// How much of a long line is shown, and how much of that before the place.
  private static final int MOST = 100;
  private static final int BEFORE = 60;

  private static final List<String> NONE = List.of();

  private QueryError() {}

  /// The failure that tells of it.
  public static VerbFailure of(String query, ApiException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return refusal.refusal() instanceof Refusal.BadQuery(Optional<Place> place)
        ? new VerbFailure(
            ExitCode.WRONG_USE, message, "", place.map(at -> mark(query, at)).orElse(NONE))
        : VerbFailure.failed(message);
  }

  /// The line in question and the mark below it; nothing if the query doesn't have the line.
  private static List<String> mark(String query, Place place) {
    return query
        .lines()
        .skip(Math.max(0, place.line() - 1L))
        .findFirst()
        .map(line -> mark(line, Math.max(0, place.column() - 1)))
        .orElse(NONE);
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
