package dev.homelab.cli.dns;

import dev.homelab.cli.settings.Resolver;
import dev.homelab.cli.verb.Type;
import java.util.Optional;

/// A resolver, as the settings write one.
record ResolverArgument() implements Type<Resolver> {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String placeholder() {
    return "RESOLVER";
  }

  @Override
  public String expected() {
    return Resolver.EXPECTED;
  }

  @Override
  public Optional<Resolver> parse(String text) {
    return Resolver.parse(text);
  }
}
