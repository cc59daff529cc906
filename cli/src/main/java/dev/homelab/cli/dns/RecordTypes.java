package dev.homelab.cli.dns;

import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Types of DNS records as people type them: in either case, and several with commas in between.
record RecordTypes() implements Type<List<RecordType>> {
  @Override
  public String name() {
    return "choice";
  }

  @Override
  public String placeholder() {
    return "TYPE";
  }

  @Override
  public String expected() {
    return "one of " + RecordType.all() + "; or several, as in A,AAAA";
  }

  @Override
  public Optional<List<RecordType>> parse(String text) {
    Set<RecordType> types = new LinkedHashSet<>();
    for (String word : text.split(",", -1)) {
      Optional<RecordType> type = RecordType.named(word);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      types.add(type.get());
    }
    return Optional.of(List.copyOf(types));
  }

  @Override
  public List<String> words() {
    return Arrays.stream(RecordType.values()).map(RecordType::name).toList();
  }
}
