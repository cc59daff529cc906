package dev.homelab.cli.verb;

import dev.homelab.cli.output.Printable;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.output.ShellWord;
import dev.homelab.http.Redacted;
import dev.homelab.telemetry.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A word of the configuration that stands for a verb, and for arguments that come first. It is
/// replaced before a verb is looked for: nobody after that knows that there was one, the recorder
/// least of all.
///
/// @param name the word
/// @param text what it stands for, as it would be typed behind `homelab`
/// @param origin the place in the configuration
public record Alias(String name, String text, String origin) {

  /// Its words; none if they can't be told apart.
  List<String> words() {
    return CommandWords.of(text).orElse(List.of());
  }

  /// What it stands for, as a person may see it: without what can be a secret.
  public String shown() {
    List<String> shown = shownWords().stream().map(ShellWord::of).toList();
    return Printable.of(shown.isEmpty() ? Redacted.address(text) : String.join(" ", shown));
  }

  /// The words of [#shown], each by itself.
  public List<String> shownWords() {
    return words().stream().map(Redacted::of).toList();
  }

  /// A command line that it begins, in full.
  ///
  /// @throws VerbFailure if it stands for no verb
  List<String> inFull(List<String> typed, Registry registry) throws VerbFailure {
    String fault = fault(registry);
    if (!fault.isEmpty()) {
      throw VerbFailure.wrongUse("alias " + Quoted.of(name) + " of " + origin + ": " + fault);
    }
    List<String> full = new ArrayList<>(words());
    full.addAll(typed.subList(1, typed.size()));
    return full;
  }

  /// What keeps it from standing for a verb, as it follows on its name; nothing if nothing does.
  public String fault(Registry registry) {
    if (!Vocabulary.isVerbPath(name) || name.indexOf(' ') >= 0) {
      return "expected as its name one word of lower-case letters, digits and dashes, at most "
          + Vocabulary.MAX_LENGTH
          + " characters";
    }
    if (registry.isTaken(name)) {
      return "verbs begin with that word, and stand above it";
    }
    Optional<List<String>> words = CommandWords.of(text);
    if (words.isEmpty()) {
      return "expected the quote to be closed, and something behind a backslash";
    }
    return words.get().isEmpty()
        ? "expected a verb, such as \"usage top\""
        : ofTarget(words.get(), registry);
  }

  private static String ofTarget(List<String> words, Registry registry) {
    if (registry.find(words).isPresent()) {
      return "";
    }
    if (registry.alias(words).isPresent()) {
      return "stands for an alias, " + Quoted.of(words.getFirst()) + "; expected a verb";
    }
    List<Verb> group = registry.group(words);
    if (!group.isEmpty()) {
      return "stands for a group of verbs; " + Help.oneOf(group);
    }
    VerbFailure unknown = Help.unknown(registry, words);
    return unknown.getMessage() + "; " + unknown.hint();
  }
}
