package dev.homelab.mining.rank;

import dev.homelab.mining.history.Actor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Chooses the tasks that together spare most: the best first, and each use counted once.
final class Selection {
  /// Of what pays for nobody this part counts, to order it.
  private static final double UNPAID = 0.01;

  /// What ranks lower is worth nothing.
  private static final double LEAST = 0.01;

  private final List<Event> events;
  private final Costs costs;
  private final Savings savings;
  private final BitSet used = new BitSet();

  Selection(List<Event> events, Costs costs, Savings savings) {
    this.events = events;
    this.costs = costs;
    this.savings = savings;
  }

  /// A task with what its uses would have spared, and what it was worth when it was last looked at.
  private static final class Candidate {
    final Task task;
    final double[] seconds;
    final Worth worth;

    Candidate(Task task, double[] seconds, Worth worth) {
      this.task = task;
      this.seconds = seconds;
      this.worth = worth;
    }
  }

  /// A task that was chosen.
  record Chosen(Task task, Worth worth) {}

  /// At most so many tasks, the best first.
  List<Chosen> choose(List<Task> tasks, int most) {
    PriorityQueue<Candidate> queue =
        new PriorityQueue<>(Comparator.comparingDouble(c -> -c.worth.rank()));
    for (Task task : tasks) {
      offer(queue, looked(task, seconds(task)));
    }
    List<Chosen> chosen = new ArrayList<>();
    while (!queue.isEmpty() && chosen.size() < most) {
      Candidate best = queue.remove();
      Candidate now = looked(best.task, best.seconds);
      if (!queue.isEmpty() && now.worth.rank() < queue.peek().worth.rank()) {
        offer(queue, now);
      } else if (now.worth.rank() > LEAST) {
        chosen.add(new Chosen(now.task, now.worth));
        use(now.task);
      }
    }
    return chosen;
  }

  private static void offer(PriorityQueue<Candidate> queue, Candidate candidate) {
    if (candidate.worth.rank() > LEAST) {
      queue.add(candidate);
    }
  }

  private double[] seconds(Task task) {
    double[] seconds = new double[task.places().size()];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = savings.seconds(task.places().get(i));
    }
    return seconds;
  }

  private Candidate looked(Task task, double[] seconds) {
    return new Candidate(task, seconds, worth(task, seconds));
  }

  private Worth worth(Task task, double[] seconds) {
    Map<Integer, Integer> days = new HashMap<>();
    double person = 0;
    double agent = 0;
    List<int[]> counted = new ArrayList<>();
    for (int i = 0; i < seconds.length; i++) {
      int[] places = task.places().get(i);
      Event first = events.get(places[0]);
      if (isFree(places) && days.merge(first.day(), 1, Integer::sum) <= costs.usesPerDay()) {
        counted.add(places);
        person += first.actor() == Actor.PERSON ? seconds[i] : 0;
        agent += first.actor() == Actor.AGENT ? seconds[i] : 0;
      }
    }
    if (counted.size() < costs.uses() || days.size() < costs.days()) {
      return Worth.NONE;
    }
    return worth(task, counted, days.size(), person, agent);
  }

  private Worth worth(Task task, List<int[]> counted, int days, double person, double agent) {
    double forPerson = person * task.sureness();
    double forAgent = agent * task.sureness();
    double gained = gain(forPerson) + gain(forAgent);
    double rank = gained + UNPAID * (Math.max(0, forPerson) + Math.max(0, forAgent));
    return new Worth(counted, days, forPerson + forAgent, gained, rank);
  }

  private double gain(double spared) {
    return Math.max(0, spared - costs.learnSeconds());
  }

  private boolean isFree(int[] places) {
    for (int place : places) {
      if (used.get(place)) {
        return false;
      }
    }
    return true;
  }

  private void use(Task task) {
    for (int[] places : task.places()) {
      if (isFree(places)) {
        for (int place : places) {
          used.set(place);
        }
      }
    }
  }
}
