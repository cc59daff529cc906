package dev.homelab.cli.net;

import dev.homelab.http.Walk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Both ways to a host, or one of them, and where the break is.
///
/// @param external empty where only the internal way was asked for
/// @param internal empty where only the external way was asked for
record LegComparison(Optional<LegReport> external, Optional<LegReport> internal) {

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
    BOTH_BREAK("both-break", false),
    /// The only way that was asked for works.
    WORKS("works", true),
    /// The only way that was asked for does not.
    BREAKS("breaks", false);

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

  /// The ways that were taken, the external first.
  List<LegReport> legs() {
    return Stream.of(external, internal).flatMap(Optional::stream).toList();
  }

  Verdict verdict() {
    if (external.isEmpty() || internal.isEmpty()) {
      return legs().getFirst().works() ? Verdict.WORKS : Verdict.BREAKS;
    }
    return verdict(external.get(), internal.get());
  }

  private static Verdict verdict(LegReport external, LegReport internal) {
    boolean inside = internal.works();
    boolean outside = external.works();
    if (inside && outside) {
      return status(internal) == status(external) ? Verdict.BOTH_WORK : Verdict.ANSWERS_DIFFER;
    }
    if (inside) {
      return external.unknown() ? Verdict.INTERNAL_ONLY : Verdict.EXTERNAL_BREAKS;
    }
    return outside ? Verdict.INTERNAL_BREAKS : Verdict.BOTH_BREAK;
  }

  /// One sentence that says where the break is.
  String sentence() {
    String sentence =
        external.isPresent() && internal.isPresent()
            ? sentence(external.get(), internal.get())
            : alone(external.isPresent() ? "external" : "internal", legs().getFirst());
    boolean isPrivate = external.filter(LegReport::privateAddress).isPresent();
    boolean wants = legs().stream().anyMatch(leg -> leg.works() && leg.wantsCertificate());
    return sentence
        + (isPrivate
            ? "; the public resolver gives a private address, which nobody outside reaches"
            : "")
        + (wants ? "; it asks for a client certificate, and none is set (tls.client)" : "");
  }

  private static String alone(String name, LegReport leg) {
    return "the " + name + " leg " + (leg.works() ? "works" : "breaks at " + broken(leg));
  }

  private String sentence(LegReport external, LegReport internal) {
    return switch (verdict()) {
      case BOTH_WORK, WORKS -> "both legs work";
      case ANSWERS_DIFFER ->
          "both legs work, but answer differently: external "
              + status(external)
              + ", internal "
              + status(internal);
      case INTERNAL_ONLY ->
          "the internal leg works; the name is not public: "
              + external.broken().map(LegReport.Break::where).orElse("")
              + " says: "
              + external.broken().map(LegReport.Break::reason).orElse("");
      case EXTERNAL_BREAKS ->
          "the external leg breaks at " + broken(external) + "; the internal leg works";
      case INTERNAL_BREAKS ->
          "the internal leg breaks at " + broken(internal) + "; the external leg works";
      case BOTH_BREAK, BREAKS -> bothBreak(broken(external), broken(internal));
    };
  }

  private static String bothBreak(String outside, String inside) {
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
