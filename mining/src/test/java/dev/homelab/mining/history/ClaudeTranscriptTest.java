package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ClaudeTranscriptTest {
  private static String call(String id, String command) {
    return ("{\"sessionId\":\"s1\",\"message\":{\"role\":\"assistant\",\"content\":[{\"type\":"
            + "\"tool_use\",\"id\":\"%s\",\"name\":\"Bash\",\"input\":{\"command\":\"%s\"}}],"
            + "\"usage\":{\"output_tokens\":5}},\"timestamp\":\"2026-09-21T14:13:20.123Z\"}\n")
        .formatted(id, command);
  }

  private static String result(String id, String content, boolean failed) {
    return ("{\"sessionId\":\"s1\",\"message\":{\"role\":\"user\",\"content\":[{\"tool_use_id\":"
            + "\"%s\",\"type\":\"tool_result\",\"content\":%s,\"is_error\":%s}]},"
            + "\"toolUseResult\":{\"is_error\":true}}\n")
        .formatted(id, content, failed);
  }

  private static Found read(String text) throws IOException {
    return Found.in(new ClaudeTranscript(new Seen()), text);
  }

  @Test
  void aCallIsMetByItsResult() throws IOException {
    Found found =
        read(
            call("a", "ls\\n\\\"x\\\"")
                + result("a", "\"out\"", false)
                + call("b", "false")
                + result("b", "\"Exit code 42\\nno\"", true)
                + call("c", "sleep")
                + result("c", "[{\"type\":\"text\",\"text\":\"Exit code 3\"}]", true)
                + call("d", "never"));

    assertThat(found.lines()).containsExactly("ls\n\"x\"", "false", "sleep", "never");
    assertThat(found.exits()).containsExactly(0, 42, 1, -1);
    assertThat(found.times()).containsOnly(1790000000L);
    assertThat(found.sessions()).containsOnly("s1");
    assertThat(found.commands).allMatch(c -> c.actor() == Actor.AGENT);
    assertThat(found.skipped).isEmpty();
  }

  @Test
  void resultsMayComeInAnotherOrderThanTheirCalls() throws IOException {
    Found found =
        read(
            call("a", "one")
                + call("b", "two")
                + result("b", "\"\"", true)
                + result("x", "\"\"", true)
                + result("a", "\"\"", false));

    assertThat(found.lines()).containsExactly("one", "two");
    assertThat(found.exits()).containsExactly(0, 1);
  }

  @Test
  void aResumedSessionCountsOnceAcrossFiles() throws IOException {
    Seen seen = new Seen();
    String first = call("a", "one") + result("a", "\"\"", false);

    assertThat(Found.in(new ClaudeTranscript(seen), first).lines()).containsExactly("one");
    assertThat(Found.in(new ClaudeTranscript(seen), first + call("b", "two")).lines())
        .containsExactly("two");
  }

  @Test
  void onlyBashIsACommand() throws IOException {
    assertThat(read(call("a", "x").replace("Bash", "Read")).lines()).isEmpty();
    assertThat(read(call("", "x")).lines()).isEmpty();
  }

  @Test
  void contentMayBeText() throws IOException {
    Found found =
        read(
            """
            {"message":{"content":"say \\"tool_use\\" "}}
            {"message":{"content":"\\u0022tool_use\\u0022"},"x":"tool_use"}
            {"message":"tool_use"}
            """);

    assertThat(found.lines()).isEmpty();
    assertThat(found.skipped).isEmpty();
  }

  @Test
  void whatAPersonRunsIsAPersons() throws IOException {
    Found found =
        read(
            "{\"uuid\":\"u\",\"sessionId\":\"s\",\"message\":{\"content\":"
                + "\"<bash-input>git status</bash-input>\"}}\n");

    assertThat(found.lines()).containsExactly("git status");
    assertThat(found.commands.getFirst().actor()).isEqualTo(Actor.PERSON);
  }

  @Test
  void aSubagentIsASittingOfItsOwn() throws IOException {
    String line = call("a", "x").replace("{\"sessionId\"", "{\"agentId\":\"7f\",\"sessionId\"");

    assertThat(read(line).sessions()).containsExactly("s1/7f");
  }

  @Test
  void aTornLastLineIsNoFaultAndAnotherIsCounted() throws IOException {
    String whole = call("a", "x");
    String torn = whole.substring(0, whole.length() - 9);

    assertThat(read(whole + torn).skipped).isEmpty();
    assertThat(read(torn + "\n" + whole).skipped).containsExactly(Skip.DAMAGED);
    assertThat(read(torn + "\n" + whole).lines()).containsExactly("x");
  }

  @Test
  void anOutputOverAMegabyteCostsOnlyItsResult() throws IOException {
    String output = "\"" + "x".repeat(2 * Skip.LONGEST) + "\"";

    Found found = read(call("a", "one") + result("a", output, true) + call("b", "two"));

    assertThat(found.lines()).containsExactly("one", "two");
    assertThat(found.exits()).containsExactly(-1, -1);
    assertThat(found.skipped).containsExactly(Skip.LONG_LINE);
  }

  @Test
  void callsThatNeverEndAreHandedOnBeforeTheyFillTheMemory() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append(call("id" + i, "c" + i));
    }

    assertThat(read(text.toString()).lines()).hasSize(3_000).startsWith("c0").endsWith("c2999");
  }

  @Test
  void aNestWithoutEndIsDamage() throws IOException {
    String nest = String.join("", Collections.nCopies(5_000, "[")) + "\"tool_use\"\n";

    assertThat(read("{\"a\":" + nest).skipped).containsExactly(Skip.DAMAGED);
  }
}
