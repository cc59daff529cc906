package dev.homelab.cli.records;

import java.util.List;

/// What a source answers.
///
/// @param source its name: `loki` or `journal`
/// @param cube the counts
/// @param slotsBefore how many slots of the cube, its first, are of the window before
/// @param keptOnly the days that are known only because they were kept: the server has none of it
///     any longer
/// @param notes what whoever reads the answer should know, a line each
public record Answer(
    String source,
    Window window,
    Cube cube,
    int slotsBefore,
    List<Slot> keptOnly,
    List<String> notes) {
  public Answer {
    keptOnly = List.copyOf(keptOnly);
    notes = List.copyOf(notes);
  }
}
