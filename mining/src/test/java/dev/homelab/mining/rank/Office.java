package dev.homelab.mining.rank;

import dev.homelab.mining.history.Actor;
import dev.homelab.mining.history.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/// What twelve people and agents type in some sixty days: tasks that were planted, and what is
/// typed all day. Always the same of one seed.
///
/// @param hard whether tasks are rare and often interrupted, and their steps are done alone as well
record Office(long seed, boolean hard) {
  private static final Instant BEGIN = Instant.parse("2026-09-21T12:26:40Z");

  /// Who does which tasks.
  private static final Map<String, String> WHO =
      Map.ofEntries(
          Map.entry("node-upgrade", "ada ben cyd dan ivy"),
          Map.entry("deploy", "ada ben cyd eva fox gus"),
          Map.entry("cert-renew", "ada ben dan hal"),
          Map.entry("db-dump", "hal ivy ada eva"),
          Map.entry("pod-debug", "ada ben cyd dan eva fox gus"),
          Map.entry("tf-apply", "ben cyd dan gus"),
          Map.entry("zfs-send", "hal ivy dan"),
          Map.entry("release", "eva fox gus jon"),
          Map.entry("host-unit-log", "ada ben cyd dan hal ivy"),
          Map.entry("db-sql", "hal ivy eva fox"),
          Map.entry("ns-events", "ada ben cyd dan fox"),
          Map.entry("api-items", "eva fox gus ada"),
          Map.entry("mem-top", "ada dan hal ivy jon"),
          Map.entry("big-files", "hal ivy jon dan"));

  static final List<String> USERS =
      List.of(
          "ada", "ben", "cyd", "dan", "eva", "fox", "gus", "hal", "ivy", "jon", "agent1", "agent2");

  /// A user's history, and how often each task was done in it.
  record History(String user, List<Typed> typed, Map<String, Integer> done) {}

  List<History> histories() {
    return USERS.stream().map(this::history).toList();
  }

  private History history(String user) {
    Random random = new Random(seed * 1000 + USERS.indexOf(user));
    boolean agent = user.startsWith("agent");
    return new Typist(random, user, agent, hard).history();
  }

  /// One who types.
  private static final class Typist {
    private final Random random;
    private final String user;
    private final boolean agent;
    private final boolean hard;
    private final Commands commands;
    private final List<Typed> typed = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private long time = BEGIN.getEpochSecond();
    private int session;
    private int left;

    Typist(Random random, String user, boolean agent, boolean hard) {
      this.random = random;
      this.user = user;
      this.agent = agent;
      this.hard = hard;
      this.commands = new Commands(random);
      this.time += random.nextInt(86_400);
      this.left = 5 + random.nextInt(56);
    }

    History history() {
      List<String> episodes = episodes();
      int planted = episodes.stream().mapToInt(e -> commands.planted(e).size()).sum();
      int noise = (agent ? 6000 : 4800) - planted;
      List<Integer> places = new ArrayList<>();
      episodes.forEach(_ -> places.add(random.nextInt(noise)));
      Collections.sort(places);
      Collections.shuffle(episodes, random);
      int next = 0;
      for (int i = 0; i < noise; i++) {
        boolean wasPlanted = false;
        while (next < places.size() && places.get(next) == i) {
          play(episodes.get(next++));
          wasPlanted = true;
        }
        if (!wasPlanted) {
          noise();
        }
      }
      if (user.equals("gus")) {
        batch();
      }
      return new History(user, typed, done);
    }

    private List<String> episodes() {
      List<String> episodes = new ArrayList<>();
      for (Map.Entry<String, int[]> task : Commands.HOW_OFTEN.entrySet()) {
        String[] who = WHO.getOrDefault(task.getKey(), "").split(" ");
        double part = hard ? 0.4 : 1;
        int count =
            agent
                ? (int) (task.getValue()[1] * part / 2)
                : List.of(who).contains(user)
                    ? (int) (task.getValue()[0] * part / who.length * (0.5 + random.nextDouble()))
                    : 0;
        episodes.addAll(Collections.nCopies(count, task.getKey()));
      }
      return episodes;
    }

    private void play(String task) {
      List<String> steps = new ArrayList<>(commands.planted(task));
      boolean isSequence = steps.size() > 1;
      done.merge(task, 1, Integer::sum);
      if (isSequence && random.nextDouble() < (hard ? 0.2 : 0.08)) {
        steps.removeLast();
      }
      if (random.nextDouble() < 0.15 && !task.equals("tf-apply")) {
        String first = steps.getFirst();
        boolean hasFlag = first.contains(" -");
        emit(hasFlag ? first.replaceFirst(" -", " --") : first.substring(0, first.length() - 2), 1);
      }
      for (int i = 0; i < steps.size(); i++) {
        emit(steps.get(i), 0);
        while (i < steps.size() - 1 && random.nextDouble() < (hard ? 0.35 : 0.15)) {
          emit(commands.gap(hard), 0);
        }
      }
    }

    private void noise() {
      if (hard && random.nextDouble() < 0.006) {
        List<String> tasks = List.copyOf(Commands.HOW_OFTEN.keySet());
        List<String> steps = commands.planted(tasks.get(random.nextInt(tasks.size())));
        if (steps.size() > 1) {
          emit(steps.get(random.nextInt(steps.size())), 0);
          return;
        }
      }
      emit(commands.noise(agent), random.nextDouble() < 0.04 ? 1 : 0);
    }

    /// One afternoon's loop: long, frequent, and no habit.
    private void batch() {
      long start = BEGIN.getEpochSecond() + 40 * 86_400;
      List<Typed> loop = new ArrayList<>();
      for (int i = 0; i < 900; i++) {
        String line =
            "curl -s 'http://mon:9090/api/v1/query_range?query=rate(http_requests_total[5m])&start="
                + i
                + "&step=15' -o /tmp/out-"
                + i
                + ".json";
        loop.add(typed(line, start + i * 20L, "gus-batch", 0));
      }
      typed.addAll(loop);
      typed.sort((a, b) -> a.at().orElseThrow().compareTo(b.at().orElseThrow()));
    }

    private void emit(String command, int exit) {
      if (--left <= 0) {
        session++;
        left = 5 + random.nextInt(56);
        time += new int[] {1800, 7200, 40_000, 60_000}[random.nextInt(4)];
      }
      time += 2 + random.nextInt(44);
      String line = agent ? commands.byAgent(command) : commands.byPerson(command);
      typed.add(typed(line, time, user + "-" + session, exit));
    }

    private Typed typed(String line, long at, String sitting, int exit) {
      return new Typed(
          line,
          Optional.of(Instant.ofEpochSecond(at)),
          Optional.of(sitting),
          agent ? OptionalInt.of(exit) : OptionalInt.empty(),
          agent ? Actor.AGENT : Actor.PERSON);
    }
  }

  /// The steps of every task, once.
  static Map<String, List<String>> tasks() {
    Commands commands = new Commands(new Random(7));
    Map<String, List<String>> tasks = new LinkedHashMap<>();
    Commands.HOW_OFTEN.keySet().forEach(name -> tasks.put(name, commands.planted(name)));
    return new HashMap<>(tasks);
  }
}
