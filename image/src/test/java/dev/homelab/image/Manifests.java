package dev.homelab.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `manifest --json` prints.
final class Manifests {
  private static final Pattern COMMAND = Pattern.compile("\"command\"\\s*:\\s*\"([a-z0-9 -]+)\"");

  private Manifests() {}

  /// The verbs, in the order in which they are listed.
  static List<String> commands(String json) {
    List<String> commands = new ArrayList<>();
    Matcher matcher = COMMAND.matcher(json);
    while (matcher.find()) {
      commands.add(matcher.group(1));
    }
    if (commands.isEmpty()) {
      throw new AssertionError("no manifest: " + json);
    }
    return commands;
  }

  /// An argument vector: each text is split at its spaces.
  static List<String> words(String... texts) {
    return Arrays.stream(texts).flatMap(text -> Arrays.stream(text.split(" ", -1))).toList();
  }
}
