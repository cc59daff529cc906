package dev.homelab.prometheus;

import java.util.List;
import java.util.stream.Stream;

/// What a server remarked on its answer. Of unknown origin; most answers have none.
///
/// @param warnings what may be wrong with the answer, such as a store that didn't answer
/// @param infos what may be wrong with the query
/// @param partial whether the server says that something is missing from the answer
public record Notices(List<String> warnings, List<String> infos, boolean partial) {
  private static final Notices NONE = new Notices(List.of(), List.of(), false);

  /// Copies of the lists are kept.
  public Notices {
    warnings = List.copyOf(warnings);
    infos = List.copyOf(infos);
  }

  /// No remark.
  public static Notices none() {
    return NONE;
  }

  /// Whether the answer is all that there is, as far as the server knows.
  public boolean complete() {
    return warnings.isEmpty() && !partial;
  }

  /// Whether there is nothing to tell.
  public boolean isEmpty() {
    return complete() && infos.isEmpty();
  }

  /// These and those of another answer, each text once.
  public Notices and(Notices other) {
    return new Notices(
        Stream.concat(warnings.stream(), other.warnings.stream()).distinct().toList(),
        Stream.concat(infos.stream(), other.infos.stream()).distinct().toList(),
        partial || other.partial);
  }
}
