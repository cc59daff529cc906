package dev.homelab.cli.usage;

import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Type;
import dev.homelab.mining.history.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Programs that keep histories, or files, with commas in between; `Mining` reads them.
record HistoryNames() implements Type<String> {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String placeholder() {
    return "WHAT";
  }

  @Override
  public String expected() {
    return "names of programs, or files";
  }

  @Override
  public Optional<String> parse(String text) {
    return Optional.of(text);
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      words.add(kind.word());
    }
    return words;
  }

  @Override
  public Meaning meaning() {
    return Meaning.FILE;
  }
}
