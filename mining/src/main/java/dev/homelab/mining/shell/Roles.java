package dev.homelab.mining.shell;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a shell does with a word where a program stands, and what kinds of programs there are: the
/// resource `roles.txt`.
final class Roles {
  /// What a program is to a task.
  enum Role {
    /// Works on the shell itself, so that no program can do it.
    BUILTIN,
    /// Takes over the terminal.
    SCREEN,
    /// Only shows how things stand.
    LOOK,
    /// Only shortens what others print, where it stands last.
    PAGER,
    /// Prepares the shell for the command beside it.
    SCENERY,
    /// Not a program.
    KEYWORD,
    /// Runs a line that it is given with `-c`.
    SHELL,
    /// Interactive where nothing follows.
    BARE
  }

  private final Map<Role, Set<String>> programs = new EnumMap<>(Role.class);
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Wrapper> wrappers = new HashMap<>();
  private final Map<String, Set<String>> interactive = new HashMap<>();

  /// A program that runs another one.
  ///
  /// @param valued its flags that take a value
  /// @param operands how many operands stand before the other program
  record Wrapper(Set<String> valued, int operands) {}

  private Roles() {
    for (Role role : Role.values()) {
      programs.put(role, new HashSet<>());
    }
  }

  static Roles load() {
    Roles roles = new Roles();
    for (String line : Catalogue.resource("roles.txt").split("\n")) {
      if (!line.startsWith("#")) {
        roles.take(Arrays.asList(line.split(" ")));
      }
    }
    return roles;
  }

  private void take(List<String> line) {
    List<String> words = line.subList(1, line.size());
    switch (line.getFirst()) {
      case "alias" -> aliases.put(words.getFirst(), words.getLast());
      case "wrapper" -> wrappers.put(words.getFirst(), wrapper(words.subList(1, words.size())));
      case "interactive" ->
          interactive.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
      default -> set(Role.valueOf(line.getFirst().toUpperCase(Locale.ROOT))).addAll(words);
    }
  }

  private static Wrapper wrapper(List<String> words) {
    Set<String> valued = new HashSet<>(words);
    valued.removeIf(word -> !word.startsWith("-"));
    return new Wrapper(valued, words.size() - valued.size());
  }

  private Set<String> set(Role role) {
    return programs.getOrDefault(role, Set.of());
  }

  boolean is(Role role, String program) {
    return set(role).contains(program);
  }

  /// The name that a program is better known by.
  String name(String program) {
    return aliases.getOrDefault(program, program);
  }

  boolean wraps(String program) {
    return wrappers.containsKey(program);
  }

  Wrapper wrapper(String program) {
    return wrappers.getOrDefault(program, new Wrapper(Set.of(), 0));
  }

  /// Whether a program asks for more on the terminal, called with these flags.
  boolean asks(String program, Set<String> flags, boolean bare) {
    Set<String> silent = interactive.get(program);
    return (silent != null && silent.stream().noneMatch(flags::contains))
        || (bare && is(Role.BARE, program));
  }
}
