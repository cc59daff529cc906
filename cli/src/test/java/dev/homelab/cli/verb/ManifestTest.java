package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.output.Captured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final Verb RESTART =
      new TestVerb(
          Spec.write("restart", "say \"hi\" \\ ü\n")
              .flag(Flag.duration("since", "1h", "how far back"))
              .flag(Flag.of("tier", Types.choice("a", "b"), "", "which"))
              .operand(Operand.required("unit", "what"))
              .answer(1, "it runs already")
              .unrecorded()
              .example("homelab restart x")
              .build(),
          (a, c) -> 0);

  private final Captured captured = Captured.pipe();

  private int run(Registry registry, String... arguments) throws Exception {
    Manifest manifest = new Manifest(() -> registry);
    return manifest.run(Arguments.parse(manifest.spec(), List.of(arguments)), captured.console());
  }

  private String manifest(List<Verb> verbs, String... arguments) throws Exception {
    assertThat(run(new Registry(verbs), arguments)).isZero();
    return captured.output();
  }

  @Test
  void isATableInOrder() throws Exception {
    Verb restart = new TestVerb(Spec.write("restart", "start anew").build(), (a, c) -> 0);
    assertThat(manifest(List.of(restart, TestVerb.named("a b"))))
        .isEqualTo(
            """
            a b      read   about a b
            restart  write  start anew
            """);
  }

  @Test
  void isAJsonArrayWithAllThatItTakesToRunEach() throws Exception {
    assertThat(manifest(List.of(RESTART), "--json"))
        .isEqualTo(
            """
            [{"command":"restart","tier":"write","summary":"say \\"hi\\" \\\\ ü\\n",\
            "usage":"homelab restart [--since DURATION] [--tier a|b] <unit>",\
            "operands":[{"name":"unit","type":"text","required":true,"repeated":false,\
            "default":null,"summary":"what"}],\
            "flags":[{"name":"since","type":"duration","default":"1h","summary":"how far back"},\
            {"name":"tier","type":"choice","default":null,"summary":"which","values":["a","b"]}],\
            "recorded":false,"declared":false,\
            "exits":[{"code":0,"meaning":"done","answer":true},\
            {"code":1,"meaning":"it runs already","answer":true},\
            {"code":2,"meaning":"wrong use","answer":false}],\
            "examples":["homelab restart x"]}]
            """);
  }

  @Test
  void aDeclaredVerbHasItsProgram() throws Exception {
    assertThat(manifest(List.of(TestVerb.declared("a b", (a, c) -> 0)), "--json"))
        .contains(
            "\"declared\":true,\"run\":[\"program\"],\"available\":true,\"exits\":"
                + "[{\"code\":0,\"meaning\":\"done\",\"answer\":true},"
                + "{\"code\":126,\"meaning\":\"the program can't be run\",\"answer\":false},"
                + "{\"code\":127,\"meaning\":\"the program is not there\",\"answer\":false}]");
  }

  @Test
  void mayBeOfOneTierAndOfOneGroup() throws Exception {
    List<Verb> verbs = List.of(RESTART, TestVerb.named("a b"), TestVerb.named("a c"));
    assertThat(manifest(verbs, "--tier", "write", "--json"))
        .contains("restart")
        .doesNotContain("a b");
    captured.clear();
    assertThat(manifest(verbs, "a")).isEqualTo("a b  read  about a b\na c  read  about a c\n");
    captured.clear();
    assertThat(manifest(verbs, "--json", "a", "c")).contains("a c").doesNotContain("a b");
    assertThatThrownBy(() -> manifest(verbs, "rastart"))
        .isInstanceOfSatisfying(
            VerbFailure.class, e -> assertThat(e.hint()).isEqualTo("did you mean 'restart'?"));
  }

  @Test
  void missingVerbsAreToldAsJsonToo() throws Exception {
    Registry registry =
        new Registry(
            List.of(RESTART), List.of(new Absence("/etc/x.toml:3", "no \"name\"")), Map.of());
    assertThat(run(registry, "--json")).isEqualTo(1);
    assertThat(captured.errorOutput())
        .isEqualTo(
            "{\"problems\":[{\"origin\":\"/etc/x.toml:3\",\"message\":\"no \\\"name\\\"\"}]}\n");
    captured.clear();
    assertThat(run(registry)).isEqualTo(1);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: verbs may be missing: /etc/x.toml:3: no \"name\"\n");
  }
}
