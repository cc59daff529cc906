package dev.homelab.cli.settings;

import java.util.List;
import java.util.Map;

/// What a declared verb may say beside what it must: where it is there, how it is run, what its end
/// means and what it stands for.
///
/// @param hostHas a program without which the verb is not there; empty for none
/// @param answers exit codes that are answers and no failures, 1 to 255
/// @param confirm what is asked before it is run; empty for nothing
/// @param env variables for the program
/// @param covers raw commands that it stands for
public record Terms(
    String hostHas,
    List<Integer> answers,
    String confirm,
    Map<String, String> env,
    List<String> covers) {
  /// None.
  public static final Terms NONE = new Terms("", List.of(), "", Map.of(), List.of());
}
