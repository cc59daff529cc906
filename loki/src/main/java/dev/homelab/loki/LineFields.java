package dev.homelab.loki;

import dev.homelab.prometheus.Labels;

/// What a line carries beside the labels of its stream, by which no selector can select. From Loki
/// 2.9.3 on they are told apart; an older one has them among the labels. Of unknown origin.
///
/// @param parsed what a stage of the query read from the line, such as `| logfmt`
/// @param metadata what was pushed with the line, or was found by the server then, such as
///     `trace_id` and `detected_level`
public record LineFields(Labels parsed, Labels metadata) {
  private static final int PAIR_BYTES = 192;
  private static final int AGAIN_BYTES = 96;

  /// No fields.
  static final LineFields NONE = new LineFields(Labels.none(), Labels.none());

  /// What reading them again takes, though they are kept once.
  int againBytes() {
    return AGAIN_BYTES * (parsed.asMap().size() + metadata.asMap().size());
  }

  /// About how much memory they take.
  int bytes() {
    return bytes(parsed) + bytes(metadata);
  }

  private static int bytes(Labels labels) {
    int bytes = 0;
    for (var pair : labels.asMap().entrySet()) {
      bytes += PAIR_BYTES + 2 * (pair.getKey().length() + pair.getValue().length());
    }
    return bytes;
  }
}
