package dev.homelab.mining.rank;

import dev.homelab.mining.history.Typed;
import dev.homelab.mining.rank.Event.Role;
import dev.homelab.mining.shell.Step;
import dev.homelab.mining.shell.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes in one history, and makes of its lines what was done: tries that failed are one with the
/// one that worked.
final class Taking implements Consumer<Typed> {
  /// A longer line is data.
  private static final int LONGEST = 20_000;

  private static final Duration PAUSE = Duration.ofMinutes(30);

  /// How many commands without times stand for a day.
  private static final int COMMANDS_A_DAY = 100;

  private final Taken taken;
  private final List<Event> events;
  private Optional<String> session = Optional.empty();
  private Optional<Instant> before = Optional.empty();
  private int sitting;
  private int stretch;
  private int commands;
  private @Nullable Try last;
  private String lastActed = "";

  /// The step before, as a possible first try of the next.
  private record Try(Event event, boolean failed) {}

  Taking(Taken taken) {
    this.taken = taken;
    this.events = taken.newHistory();
    this.sitting = taken.nextSitting();
    this.stretch = taken.nextStretch();
  }

  @Override
  public void accept(Typed typed) {
    taken.count();
    if (commands++ % COMMANDS_A_DAY == 0) {
      stretch = taken.nextStretch();
    }
    Optional<List<Step>> steps =
        typed.line().length() > LONGEST ? Optional.empty() : taken.shell().steps(typed.line());
    if (steps.isEmpty()) {
      taken.skip();
      return;
    }
    if (steps.get().isEmpty()) {
      return;
    }
    place(typed);
    for (Step step : steps.get()) {
      add(typed, step, steps.get().size() == 1);
    }
  }

  private void place(Typed typed) {
    boolean other = typed.session().isPresent() && !typed.session().equals(session);
    boolean later =
        typed.at().isPresent()
            && before.isPresent()
            && Duration.between(before.get(), typed.at().get()).compareTo(PAUSE) > 0;
    if (other || later) {
      sitting = taken.nextSitting();
      last = null;
      lastActed = "";
    }
    session = typed.session();
    before = typed.at().isPresent() ? typed.at() : before;
  }

  private int day(Typed typed) {
    if (typed.at().isPresent()) {
      return (int) typed.at().get().atZone(taken.zone()).toLocalDate().toEpochDay();
    }
    return typed.session().isPresent() ? -1 - sitting : stretch;
  }

  private void add(Typed typed, Step step, boolean alone) {
    int kind = taken.kinds().number(step.words());
    Optional<String> verb = verb(step);
    Event event =
        new Event(
            verb.map(name -> taken.kinds().number(List.of(new Word.Verb(name)))).orElse(kind),
            kind,
            step.values(),
            step.more(),
            sitting,
            day(typed),
            typed.actor(),
            seconds(typed, step, alone),
            1,
            role(step, verb.isPresent()),
            isAside(typed.line(), step, alone),
            typed.line());
    boolean failed = typed.exit().isPresent() && typed.exit().getAsInt() != 0;
    boolean told = typed.exit().isPresent();
    Try tried = last;
    if (alone && tried != null && isRetry(tried, event, told)) {
      events.removeLast();
      event = event.after(tried.event);
    }
    events.add(event);
    last = step.look() && alone ? null : new Try(event, failed);
  }

  private Optional<String> verb(Step step) {
    return Calls.isCall(step) ? taken.calls().verb(step) : taken.covers().verb(step.words());
  }

  private static Role role(Step step, boolean verb) {
    if (verb) {
      return Role.VERB;
    }
    return step.whole() && !Calls.isCall(step) ? Role.TASK : Role.OTHER;
  }

  private boolean isAside(String line, Step step, boolean alone) {
    if (alone && step.look()) {
      return true;
    }
    boolean again = alone && line.equals(lastActed);
    lastActed = line;
    return again;
  }

  private double seconds(Typed typed, Step step, boolean alone) {
    Costs.Typing typing = taken.costs().of(typed.actor());
    if (alone) {
      int end = typed.line().indexOf('\n');
      return typing.line(end < 0 ? typed.line().length() : end);
    }
    return step.joined() ? typing.characters(step.length()) : typing.line(step.length());
  }

  /// Whether a step is another try of the one before: the same program and sub-commands, and half
  /// of the words. Without exit codes, what was typed once more otherwise had failed.
  private boolean isRetry(Try tried, Event event, boolean told) {
    String first = tried.event.line();
    return !first.equals(event.line())
        && (tried.failed || (!told && tried.event.typed() != event.typed()))
        && taken.kinds().head(tried.event.typed()).equals(taken.kinds().head(event.typed()))
        && isSimilar(words(first), words(event.line()));
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.strip().split("\\s+"));
  }

  private static boolean isSimilar(List<String> one, List<String> other) {
    Set<String> a = new HashSet<>(one);
    Set<String> b = new HashSet<>(other);
    int most = Math.max(a.size(), b.size());
    a.retainAll(b);
    return one.getFirst().equals(other.getFirst()) && 2 * a.size() >= most;
  }
}
