package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Captured;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private final Captured captured = Captured.pipe();

  private String manifest(List<Verb> verbs, String... arguments) throws Exception {
    Registry registry = new Registry(verbs);
    assertThat(new Manifest(() -> registry).run(List.of(arguments), captured.console())).isZero();
    return captured.output();
  }

  @Test
  void isATableInOrder() throws Exception {
    Verb restart = new TestVerb(Spec.write("restart", "start anew"), (a, c) -> 0);
    assertThat(manifest(List.of(restart, TestVerb.named("a b"))))
        .isEqualTo(
            """
            a b      read   about a b
            restart  write  start anew
            """);
  }

  @Test
  void isAJsonArrayOnOneLine() throws Exception {
    Verb restart = new TestVerb(Spec.write("restart", "say \"hi\" \\ ü\n"), (a, c) -> 0);
    assertThat(manifest(List.of(restart, TestVerb.named("a b")), "--json"))
        .isEqualTo(
            "[{\"command\":\"a b\",\"tier\":\"read\",\"summary\":\"about a b\"},"
                + "{\"command\":\"restart\",\"tier\":\"write\",\"summary\":\"say \\\"hi\\\" \\\\ ü\\n\"}]\n");
  }

  @Test
  void takesNoOperand() {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> manifest(List.of(), "x"))
        .isInstanceOf(VerbFailure.class)
        .hasMessage("manifest: takes no operand, but was given 'x'");
  }
}
