package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Shell;
import dev.homelab.mining.shell.Step;
import dev.homelab.mining.shell.Word;
import dev.homelab.mining.shell.Word.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which verb does the work of a command.
final class Covers {
  private final List<Cover> all = new ArrayList<>();
  private final Map<List<Word>, Optional<String>> known = new HashMap<>();

  /// @param head program and sub-commands
  private record Cover(String verb, List<Word> head, List<Word> flags) {
    boolean covers(List<Word> command) {
      return command.size() >= head.size()
          && command.subList(0, head.size()).equals(head)
          && command.containsAll(flags);
    }
  }

  Covers(Shell shell, List<Verbs.Declared> verbs) {
    for (Verbs.Declared verb : verbs) {
      for (String command : verb.covers()) {
        for (Step step : shell.steps(command).orElse(List.of())) {
          all.add(cover(verb.name(), first(step.words())));
        }
      }
    }
  }

  private static Cover cover(String verb, List<Word> words) {
    List<Word> head = new ArrayList<>();
    List<Word> flags = new ArrayList<>();
    for (Word word : words) {
      if (Kinds.isFlag(word)) {
        flags.add(word);
      } else if (!(word instanceof Mark)) {
        head.add(word);
      }
    }
    return new Cover(verb, head, flags);
  }

  /// The command of a pipeline that the rest only reads from.
  private static List<Word> first(List<Word> pipeline) {
    int pipe = pipeline.indexOf(Mark.PIPE);
    return pipe < 0 ? pipeline : pipeline.subList(0, pipe);
  }

  /// The verb that covers a template.
  Optional<String> verb(List<Word> template) {
    return known.computeIfAbsent(template, this::find);
  }

  private Optional<String> find(List<Word> template) {
    List<Word> command = first(template);
    for (Cover cover : all) {
      if (cover.covers(command)) {
        return Optional.of(cover.verb);
      }
    }
    return Optional.empty();
  }
}
