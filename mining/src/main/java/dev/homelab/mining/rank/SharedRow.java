package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Word.PublicWord;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What of a [Row] may leave the machine: public words, and numbers rounded to two digits.
///
/// @param month the month that it is shared in
/// @param mark tells one home in one month from others
public record SharedRow(
    YearMonth month, long mark, List<List<PublicWord>> steps, int uses, int days, double hours) {

  /// The row as one line of JSON, without a line break.
  public String json() {
    return "";
  }

  /// A row from a line that anyone may have written; empty where it is not exactly what [#json]
  /// writes.
  public static Optional<SharedRow> parse(String line, Catalogue catalogue) {
    return Optional.empty();
  }
}
