package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.UsageEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Writers and flushes on two hosts that are killed (SIGKILL) at random, and what is counted in the
/// end: what the journals hold, each record once.
final class Killing {
  private final DeliveryScenarios.Hosts hosts;
  private final Server server;
  private final Random random;
  private final Tool up;
  private int started;
  private int ended;

  Killing(DeliveryScenarios.Hosts hosts, Server server, Random random) {
    this.hosts = hosts;
    this.server = server;
    this.random = random;
    this.up = hosts.to(server.uri().toString());
  }

  void play(int rounds) {
    for (int round = 0; round < rounds; round++) {
      play();
    }
    server.heal();
    hosts.deliver(host("one"));
    hosts.deliver(host("two"));

    List<UsageEvent> recorded = recorded();
    assertThat(recorded).hasSizeBetween(ended, started);
    assertThat(times(recorded)).as("times that tell records apart").hasSize(recorded.size());
    hosts.assertCounted(server, up, recorded.size());
  }

  private Tool host(String name) {
    return hosts.on(up, name);
  }

  private void play() {
    if (random.nextInt(3) == 0) {
      server.disturb(random);
    }
    List<Process> doomed = new ArrayList<>();
    String host = random.nextBoolean() ? "one" : "two";
    for (String each : List.of("one", "two")) {
      doomed.add(host(each).with("HOMELAB_DELIVERY", "background").start("usage", "flush"));
    }
    if (random.nextBoolean()) {
      doomed.add(hosts.startUse(aged(host(host)), started++));
    } else {
      Result result = hosts.use(aged(host(host)), started);
      assertThat(result).isEqualTo(new Result(started % 256, "", ""));
      started++;
      ended++;
    }
    pause(random.nextInt(350));
    doomed.forEach(Killing::kill);
  }

  private Tool aged(Tool tool) {
    return Clock.off(tool, "-" + random.nextInt(150) + "m");
  }

  private static void pause(int millis) {
    long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static void kill(Process process) {
    process.destroyForcibly();
    try {
      assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<UsageEvent> recorded() {
    List<UsageEvent> events = new ArrayList<>();
    for (String host : List.of("one", "two")) {
      Path state = hosts.home().path().resolve("state-" + host).resolve("homelab");
      if (Files.isDirectory(state)) {
        events.addAll(Home.records(Home.only(state)));
      }
    }
    return events;
  }

  private static Set<Long> times(List<UsageEvent> events) {
    Set<Long> times = new HashSet<>();
    events.forEach(event -> times.add(event.timeNanos()));
    return times;
  }
}
