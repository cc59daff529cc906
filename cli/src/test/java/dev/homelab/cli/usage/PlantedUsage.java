package dev.homelab.cli.usage;

import dev.homelab.telemetry.UsageEvent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Three months of a team of twelve, in which some things are true: a verb that rises, one that
/// dies, some that nobody uses, one that fails more often since a release, and two who came later.
/// All else is chance.
final class PlantedUsage {
  static final String RISES = "vpn reset";
  static final String DIES = "repo blame";
  static final String BREAKS = "db dump";
  static final String RELEASE = "0.2.0";
  static final Set<String> UNUSED =
      Set.of("cluster cost", "boot slow", "image prune", "backup restore", "deploy undo");
  static final Set<String> NEWCOMERS = Set.of("kim", "leo");

  private static final int DAYS = 90;
  private static final List<String> USERS =
      List.of(
          "ada", "ben", "cleo", "dan", "eve", "finn", "gus", "hana", "ida", "jon", "kim", "leo");
  private static final List<String> BUILT_IN =
      List.of(
          "logs query",
          "logs tail",
          "metrics query",
          "metrics alerts",
          "net check",
          "dns lookup",
          "config");
  private static final Map<String, String> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("pods", "list broken logs why shell top");
    GROUPS.put("deploy", "restart scale status undo diff");
    GROUPS.put("nodes", "load drain cordon list");
    GROUPS.put("cluster", "events version cost");
    GROUPS.put("repo", "state log changes blame search branches sync tag");
    GROUPS.put("unit", "failed status logs follow restart");
    GROUPS.put("boot", "slow");
    GROUPS.put("box", "list logs load health restart");
    GROUPS.put("image", "list prune");
    GROUPS.put("disk", "free usage");
    GROUPS.put("host", "kernel memory");
    GROUPS.put("backup", "list check run restore");
    GROUPS.put("vpn", "reset status");
    GROUPS.put("cert", "expiry renew");
    GROUPS.put("db", "shell dump slow");
  }

  private final Random random;
  private final Instant end;
  private final List<String> verbs = new ArrayList<>(BUILT_IN);

  PlantedUsage(long seed, Instant end) {
    this.random = new Random(seed);
    this.end = end;
    verbs.addAll(declared());
    Collections.shuffle(verbs, random);
  }

  /// The verbs of a configuration.
  static List<String> declared() {
    List<String> declared = new ArrayList<>();
    GROUPS.forEach(
        (group, words) -> {
          for (String word : words.split(" ")) {
            declared.add(group + " " + word);
          }
        });
    return declared;
  }

  List<UsageEvent> events() {
    List<UsageEvent> events = new ArrayList<>();
    for (int back = DAYS; back >= 0; back--) {
      Instant start = end.minus(Duration.ofDays(back));
      for (String user : USERS) {
        if (!NEWCOMERS.contains(user) || back <= DAYS / 2) {
          addDay(events, start, back, user);
        }
      }
    }
    return events;
  }

  private void addDay(List<UsageEvent> events, Instant start, int back, String user) {
    DayOfWeek day = start.atZone(ZoneOffset.UTC).getDayOfWeek();
    boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    int uses = weekend ? random.nextInt(5) : 5 + random.nextInt(36);
    for (int i = 0; i < uses; i++) {
      Instant time = start.plusMillis(random.nextInt(86_400_000));
      if (!time.isAfter(end)) {
        events.add(event(time, user, verb(back)));
      }
    }
  }

  private String verb(int back) {
    double all = 0;
    for (int i = 0; i < verbs.size(); i++) {
      all += weight(i, back);
    }
    double left = random.nextDouble() * all;
    for (int i = 0; i < verbs.size(); i++) {
      left -= weight(i, back);
      if (left < 0) {
        return verbs.get(i);
      }
    }
    return verbs.getFirst();
  }

  private double weight(int rank, int back) {
    String verb = verbs.get(rank);
    if (UNUSED.contains(verb)) {
      return 0;
    }
    return switch (verb) {
      case RISES -> 0.25 * Math.max(0.05, (DAYS - back) / 30.0);
      case DIES -> 0.25 * back / 45.0;
      default -> Math.pow(rank + 1, -0.8);
    };
  }

  private UsageEvent event(Instant time, String user, String verb) {
    boolean isNew = time.isAfter(end.minus(Duration.ofDays(30)));
    double chance =
        switch (verb) {
          case BREAKS -> isNew ? 0.5 : 0.05;
          case "net check", "dns lookup" -> 0.4;
          case "logs tail", "unit follow" -> 1;
          default -> 0.03;
        };
    int exit = random.nextDouble() >= chance ? 0 : failure(verb);
    long nanos = time.getEpochSecond() * 1_000_000_000L + time.getNano();
    return new UsageEvent(nanos, user, verb, exit, isNew ? RELEASE : "0.1.0");
  }

  private int failure(String verb) {
    return switch (verb) {
      case "logs tail", "unit follow" -> 130;
      case BREAKS, "net check", "dns lookup" -> 1;
      default -> List.of(1, 1, 1, 2, 2, 127, 141).get(random.nextInt(7));
    };
  }
}
