package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// `usage next` reads what was typed, and nothing of it gets anywhere.
final class NextIT {
  private static final String CALLS =
      "trace=socket,connect,openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat";

  private final Home home = new Home();
  private final Tool tool = home.tool();

  @AfterEach
  void close() {
    home.close();
  }

  private void type() throws IOException {
    StringBuilder history = new StringBuilder();
    for (int day = 1; day <= 40; day++) {
      long time = System.currentTimeMillis() / 1000 - day * 86_400L;
      history.insert(
          0,
          "#%1$d\ndocker build -t lab/shop:%2$d .\n#%1$d\ndocker push lab/shop:%2$d\n"
              .formatted(time, day));
    }
    Files.writeString(home.path().resolve(".bash_history"), history);
  }

  @Test
  void nobodyIsConnectedToAndNoFileWritten() throws IOException {
    Programs.need("strace");
    type();
    Path trace = home.path().resolve("trace");
    Tool traced = tool.through("strace", "-f", "-qq", "-e", CALLS, "-o", trace.toString());

    Result result = traced.run("usage", "next");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("docker build -t _ _ ⇒ docker push _");
    List<String> calls = Files.readAllLines(trace);
    assertThat(calls).anyMatch(call -> call.contains(".bash_history\", O_RDONLY"));
    assertThat(calls)
        .as("the JDK asks the kernel for IPv6 by a socket that it connects to nobody")
        .noneMatch(call -> call.contains("connect(") && call.contains("AF_INET"));
    assertThat(calls)
        .filteredOn(call -> call.contains(home.path().toString()))
        .noneMatch(call -> call.matches(".*(O_WRONLY|O_RDWR|O_CREAT|rename|mkdir|creat\\().*"));
    assertThat(home.state()).doesNotExist();
  }

  @Test
  void anyLocaleAndAClosedOutputAreBorne() throws IOException {
    type();
    assertThat(tool.with("LC_ALL", "POSIX").run("usage", "next").output()).contains("docker push");
    assertThat(tool.through("sh", "-c", "\"$0\" \"$@\" | true").run("usage", "next").exitCode())
        .isZero();
  }

  @Test
  void aTerminalIsAskedHowWideItIs() throws IOException {
    Programs.need("script");
    type();
    String line = "stty cols %d; " + tool.command().getFirst() + " usage next";
    for (int columns : new int[] {50, 60}) {
      String shown = tool.as("script").run("-qec", line.formatted(columns), "/dev/null").output();
      assertThat(shown.lines().filter(row -> row.contains("docker build")))
          .as(shown)
          .isNotEmpty()
          .allMatch(row -> row.length() == columns);
    }
  }
}
