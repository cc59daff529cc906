package dev.homelab.telemetry;

import java.util.SequencedMap;
import java.util.TreeMap;

/// A log stream: one user's uses of one verb.
public record Stream(String user, String verb) {
  /// The value of the label `job`, the same for every record of every tool that writes them.
  public static final String JOB = "homelab-usage";

  /// The labels of the stream, exactly those of the wire contract, in the order of their names.
  public SequencedMap<String, String> labels() {
    SequencedMap<String, String> labels = new TreeMap<>();
    labels.put("job", JOB);
    labels.put("user", user);
    labels.put("verb", verb);
    return labels;
  }
}
