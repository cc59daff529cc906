package dev.homelab.cli.dns;

import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The type of a DNS record, as people type it: in either case.
record RecordTypes() implements Type<RecordType> {
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
    return "one of " + RecordType.all();
  }

  @Override
  public Optional<RecordType> parse(String text) {
    return RecordType.named(text);
  }

  @Override
  public List<String> words() {
    return Arrays.stream(RecordType.values()).map(RecordType::name).toList();
  }
}
