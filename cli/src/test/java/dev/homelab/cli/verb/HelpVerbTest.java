package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.output.Captured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpVerbTest {
  /// No pager.
  static final Pager PRINT = (text, console) -> console.out().print(text);

  private static String help(Registry registry, String... words) throws Exception {
    Captured captured = Captured.pipe();
    HelpVerb help = new HelpVerb(() -> registry, PRINT);
    Arguments given = Arguments.parse(help.spec(), List.of(words));
    assertThat(help.run(given, captured.console())).isZero();
    return captured.output();
  }

  @Test
  void privacyIsThePageOfThatName() throws Exception {
    Registry registry = new Registry(List.of(TestVerb.named("config")));
    assertThat(help(registry, "privacy")).isEqualTo(Files.readString(Path.of("../PRIVACY.md")));
    assertThatThrownBy(() -> help(registry, "privacy", "please")).isInstanceOf(VerbFailure.class);
  }

  @Test
  void aVerbOrAGroupOfThatNameComesFirst() throws Exception {
    assertThat(help(new Registry(List.of(TestVerb.named("privacy"))), "privacy"))
        .startsWith("privacy (read)");
    Verb one = TestVerb.named("privacy zone");
    Verb two = TestVerb.named("privacy list");
    assertThat(help(new Registry(List.of(one, two)), "privacy")).startsWith("homelab privacy …");
  }
}
