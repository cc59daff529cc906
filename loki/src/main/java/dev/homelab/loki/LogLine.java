package dev.homelab.loki;

import dev.homelab.prometheus.Labels;

/// One line that a range query or a tail found, with the labels of its stream and its own fields.
/// All of it is of unknown origin.
public record LogLine(Labels stream, LineFields fields, Entry entry) {
  /// A line without fields.
  LogLine(Labels stream, Entry entry) {
    this(stream, LineFields.NONE, entry);
  }
}
