package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CodexTranscriptTest {
  private static Found read(String... lines) throws IOException {
    return Found.in(new CodexTranscript("file", new Seen()), String.join("\n", lines) + "\n");
  }

  private static String item(String payload) {
    return "{\"timestamp\":\"2026-09-21T14:13:20.000Z\",\"type\":\"response_item\",\"payload\":"
        + payload
        + "}";
  }

  private static String call(String name, String id, String arguments) {
    return item(
        "{\"type\":\"function_call\",\"name\":\"%s\",\"arguments\":\"%s\",\"call_id\":\"%s\"}"
            .formatted(name, arguments.replace("\\", "\\\\").replace("\"", "\\\""), id));
  }

  private static String output(String id, String output) {
    return item(
        "{\"type\":\"function_call_output\",\"call_id\":\"%s\",\"output\":%s}"
            .formatted(id, output));
  }

  @Test
  void theCommandStandsInArgumentsOfManyShapes() throws IOException {
    Found found =
        read(
            call("exec_command", "1", "{\"cmd\":\"ls\\nx\",\"workdir\":\"/srv\"}"),
            call("shell_command", "2", "{\"command\":\"pwd\"}"),
            call("shell", "3", "{\"command\":[\"bash\",\"-lc\",\"a | b\"]}"),
            call("shell", "4", "{\"command\":[\"git\",\"log\",\"it's\",\"\"]}"),
            call("update_plan", "5", "{\"command\":\"no\"}"),
            call("shell", "6", "no json"),
            item(
                "{\"type\":\"local_shell_call\",\"call_id\":\"7\",\"action\":{\"type\":\"exec\","
                    + "\"command\":[\"sh\",\"-c\",\"df\"]}}"));

    assertThat(found.lines())
        .containsExactly("ls\nx", "pwd", "a | b", "git log 'it'\\''s' ''", "df");
    assertThat(found.times()).containsOnly(1790000000L);
    assertThat(found.sessions()).containsOnly("file");
    assertThat(found.skipped).containsExactly(Skip.DAMAGED);
  }

  @Test
  void olderTranscriptsHaveTheItemItself() throws IOException {
    Found found =
        read(
            "{\"type\":\"function_call\",\"name\":\"shell\",\"call_id\":\"1\",\"arguments\":"
                + "\"{\\\"command\\\":[\\\"bash\\\",\\\"-lc\\\",\\\"ls\\\"]}\"}",
            "{\"type\":\"function_call_output\",\"call_id\":\"1\",\"output\":"
                + "\"{\\\"output\\\":\\\"x\\\",\\\"metadata\\\":{\\\"exit_code\\\":7}}\"}");

    assertThat(found.lines()).containsExactly("ls");
    assertThat(found.exits()).containsExactly(7);
  }

  @Test
  void theExitCodeStandsInTheTextOfTheOutput() throws IOException {
    String ls = "{\"cmd\":\"ls %d\"}";
    String tail = ",\\\"metadata\\\":{\\\"exit_code\\\":4}}\"";
    Found found =
        read(
            call("exec_command", "1", ls.formatted(1)),
            output("1", "\"Chunk\\nProcess exited with code 2\\nOutput:\\nExit code: 9\""),
            call("exec_command", "2", ls.formatted(2)),
            output("2", "\"Exit code: 3\\nOutput:\\nx\""),
            call("exec_command", "3", ls.formatted(3)),
            output("3", "\"{\\\"output\\\":\\\"" + "Exit code: 1 ".repeat(900) + "\\\"" + tail),
            call("exec_command", "4", ls.formatted(4)),
            output("4", "{\"content\":\"Exit code: 5\\n\",\"success\":false}"),
            call("exec_command", "5", ls.formatted(5)),
            output("5", "\"Wall time\\nOutput:\\nExit code: 9\""));

    assertThat(found.exits()).containsExactly(2, 3, 4, 5, -1);
  }

  @Test
  void aForkedSessionCountsOnceAcrossFiles() throws IOException {
    Seen seen = new Seen();
    String first = call("shell", "1", "{\"command\":\"ls\"}") + "\n";
    String other = call("shell", "1", "{\"command\":\"pwd\"}") + "\n";

    assertThat(Found.in(new CodexTranscript("a", seen), first).lines()).containsExactly("ls");
    assertThat(Found.in(new CodexTranscript("b", seen), first).lines()).isEmpty();
    assertThat(Found.in(new CodexTranscript("b", seen), other).lines()).containsExactly("pwd");
  }
}
