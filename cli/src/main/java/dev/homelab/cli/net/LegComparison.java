package dev.homelab.cli.net;

import dev.homelab.cli.verb.SideBySide;
import dev.homelab.http.Walk;
import java.util.Optional;

/// Both ways to a host, and where the break is.
record LegComparison(SideBySide<LegReport> legs) {

  /// What is the matter.
  enum Verdict {
    /// Both ways give the same answer.
    BOTH_WORK("both-work", true),
    /// Both ways give an answer, with another status each.
    ANSWERS_DIFFER("answers-differ", true),
    /// The inner way works, and the public resolver has no address.
    INTERNAL_ONLY("internal-only", true),
    EXTERNAL_BREAKS("external-breaks", false),
    INTERNAL_BREAKS("internal-breaks", false),
    BOTH_BREAK("both-break", false);

    private final String label;
    private final boolean fine;

    Verdict(String label, boolean fine) {
      this.label = label;
      this.fine = fine;
    }

    /// As in JSON.
    String label() {
      return label;
    }

    /// Whether each leg that should work does.
    boolean fine() {
      return fine;
    }
  }

  Verdict verdict() {
    boolean inside = legs.internal().works();
    boolean outside = legs.external().works();
    if (inside && outside) {
      return status(legs.internal()) == status(legs.external())
          ? Verdict.BOTH_WORK
          : Verdict.ANSWERS_DIFFER;
    }
    if (inside) {
      return legs.external().unknown() ? Verdict.INTERNAL_ONLY : Verdict.EXTERNAL_BREAKS;
    }
    return outside ? Verdict.INTERNAL_BREAKS : Verdict.BOTH_BREAK;
  }

  /// One sentence that says where the break is.
  String sentence() {
    String sentence =
        switch (verdict()) {
          case BOTH_WORK -> "both legs work";
          case ANSWERS_DIFFER ->
              "both legs work, but answer differently: external "
                  + status(legs.external())
                  + ", internal "
                  + status(legs.internal());
          case INTERNAL_ONLY ->
              "the internal leg works; the name is not public: "
                  + legs.external().broken().map(LegReport.Break::where).orElse("")
                  + " says: "
                  + legs.external().broken().map(LegReport.Break::reason).orElse("");
          case EXTERNAL_BREAKS ->
              "the external leg breaks at " + broken(legs.external()) + "; the internal leg works";
          case INTERNAL_BREAKS ->
              "the internal leg breaks at " + broken(legs.internal()) + "; the external leg works";
          case BOTH_BREAK -> bothBreak();
        };
    return legs.external().privateAddress()
        ? sentence + "; the public resolver gives a private address, which nobody outside reaches"
        : sentence;
  }

  private String bothBreak() {
    String outside = broken(legs.external());
    String inside = broken(legs.internal());
    return outside.equals(inside)
        ? "both legs break at " + outside
        : "both legs break: the external one at " + outside + "; the internal one at " + inside;
  }

  private static String broken(LegReport leg) {
    return leg.broken().map(LegReport.Break::toString).orElse("");
  }

  private static int status(LegReport leg) {
    Optional<Walk> walk = leg.walk();
    return walk.isPresent() ? walk.get().status().orElse(0) : 0;
  }
}
