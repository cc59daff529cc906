package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Nothing lost, nothing twice: the shipped tool, on two hosts of one user, against a server. Every
/// scenario has a verb of its own, so that the server may hold anything.
interface DeliveryScenarios {
  /// Started for one scenario.
  Server server();

  @Test
  default void threeDaysOfOutageOnTwoHosts() throws IOException {
    Programs.need("faketime");
    try (Server server = server();
        Home home = new Home()) {
      Hosts hosts = new Hosts(home, "outage");
      Tool down = hosts.to("http://127.0.0.1:" + closedPort());
      int records = 0;
      for (int hours = 72; hours > 0; hours -= 9) {
        for (String host : List.of("one", "two")) {
          Tool then = Clock.off(hosts.on(down, host), -hours);
          assertThat(hosts.use(then, records++)).isEqualTo(new Result((records - 1) % 256, "", ""));
        }
      }
      assertThat(hosts.on(down, "one").run("usage", "flush").exitCode()).isEqualTo(1);

      Tool up = hosts.to(server.uri().toString());
      hosts.use(hosts.on(up, "one"), records++);
      hosts.deliver(hosts.on(up, "one"));
      hosts.use(hosts.on(up, "one"), records++);
      hosts.deliver(hosts.on(up, "one"));
      hosts.deliver(hosts.on(up, "two"));

      assertThat(Counts.status(hosts.on(up, "two"), "retimed")).isPositive();
      hosts.assertCounted(server, up, records);
    }
  }

  @Test
  default void clocksThatAreWrong() {
    Programs.need("faketime");
    try (Server server = server();
        Home home = new Home()) {
      Hosts hosts = new Hosts(home, "clocks");
      Tool up = hosts.to(server.uri().toString());
      Map<String, Integer> hoursOff = Map.of("right", 0, "ahead", 1, "behind", -7 * 24);
      int records = 0;
      for (String host : List.of("behind", "right", "ahead", "behind", "ahead", "right")) {
        Tool there = hosts.on(up, host);
        int hours = hoursOff.getOrDefault(host, 0);
        hosts.use(Clock.off(there, hours), records++);
        hosts.deliver(there, hours);
      }
      Tool right = hosts.on(up, "right");
      for (int hours : List.of(0, -2, -8 * 24, 0)) {
        hosts.use(Clock.off(right, hours), records++);
      }
      hosts.deliver(right);

      hosts.assertCounted(server, up, records);
    }
  }

  /// Records of many ages, so that some are always to be re-timed; a kill of each flush and of each
  /// other writer.
  @Test
  default void killedAtRandom() {
    Programs.need("faketime");
    long seed = Long.getLong("homelab.test.seed", System.nanoTime());
    System.out.println("killedAtRandom: -Dhomelab.test.seed=" + seed);
    int rounds = Integer.getInteger("homelab.test.rounds", 60);
    try (Server server = server();
        Home home = new Home()) {
      new Killing(new Hosts(home, "killed"), server, new Random(seed)).play(rounds);
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// The hosts of one user, each with its own state.
  final class Hosts {
    private static final int TRIES = 12;

    /// A real server makes a chunk that it was told to flush known to its queriers once a minute.
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(5);

    private final Home home;
    private final String word;

    Hosts(Home home, String scenario) {
      this.home = home;
      this.word = scenario + "-" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
      home.configured(
          """
          [[verb]]
          name = "%s"
          tier = "read"
          summary = "exits as it is told to"
          run = ["sh", "-c", "exit $0", "{1}"]
          args = ["status"]

          [usage]
          delivery = "local"
          """
              .formatted(word));
    }

    Tool to(String url) {
      return home.tool().with("HOMELAB_LOKI_URL", url);
    }

    Tool on(Tool tool, String host) {
      return tool.with("XDG_STATE_HOME", home.folder("state-" + host).toString());
    }

    /// One use; it starts no flush of its own.
    Result use(Tool tool, int number) {
      return tool.run(word, Integer.toString(number % 256));
    }

    Process startUse(Tool tool, int number) {
      return tool.start(word, Integer.toString(number % 256));
    }

    /// Flushes until nothing is left. What is in doubt may wait for hours, so time goes on.
    void deliver(Tool tool) {
      deliver(tool, 0);
    }

    /// The same on a host whose clock is off by some hours.
    void deliver(Tool tool, int hoursOff) {
      Tool sending = tool.with("HOMELAB_DELIVERY", "background");
      Result last = Clock.off(sending, hoursOff).run("usage", "flush");
      for (int tries = 1; last.exitCode() != 0 && tries < TRIES; tries++) {
        last = Clock.off(sending, hoursOff + 5 * tries).run("usage", "flush");
      }
      assertThat(last).isEqualTo(new Result(0, "", ""));
    }

    /// Loki counts so many uses, and no more a moment later.
    void assertCounted(Server server, Tool tool, int uses) {
      awaitShown(server, tool, uses);
      awaitShown(server, tool, uses);
      assertThat(counted(tool)).containsEntry(word, uses);
    }

    /// A real server takes the chunks out of its memory at once when it flushes them, and shows
    /// none of their entries until it knows them again.
    private void awaitShown(Server server, Tool tool, int uses) {
      server.showLate();
      Waiting.until(
          uses + " uses of " + word,
          SHOWN_WITHIN,
          () -> counted(tool).getOrDefault(word, 0) >= uses);
    }

    private Map<String, Integer> counted(Tool tool) {
      return Counts.top(tool, "--since", "9d");
    }

    String word() {
      return word;
    }

    Home home() {
      return home;
    }
  }
}
