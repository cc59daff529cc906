package dev.homelab.cli.verb;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The known words that are nearest to a mistyped one.
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /// At most three of them, the nearest first; none that needs more than a third of its letters (at
  /// least two) to be changed.
  public static List<String> of(String typed, Collection<String> known) {
    record Candidate(String text, int distance) {}
    return known.stream()
        .filter(text -> Math.abs(text.length() - typed.length()) <= most(text))
        .map(text -> new Candidate(text, distance(typed, text)))
        .filter(c -> c.distance() <= most(c.text()))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
        .limit(MOST)
        .map(Candidate::text)
        .toList();
  }

  /// How many changes make a text another one. A difference in length alone is as many: what was
  /// typed may be long, and is not compared then.
  private static int most(String text) {
    return Math.max(2, text.length() / 3);
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn one text
  /// into the other.
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
