package dev.homelab.cli.records;

import dev.homelab.cli.verb.Background;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Everybody's records, from Loki, and from what is kept of it.
///
/// @param cache what is kept; empty if nothing is to be
record LokiRecords(LokiClient loki, Optional<DayCache> cache, Instant now, Progress progress)
    implements RecordSource {
  private static final String ELSEWHERE = "; --local reads the journal";

  @Override
  public String name() {
    return "loki";
  }

  @Override
  public Answer count(Question question) throws IOException, VerbFailure, InterruptedException {
    Watch watch = new Watch(progress, question.patience());
    try {
      return watch.over(
          () -> {
            Background<Erasures> asked = Background.start("deletions", this::erasures);
            KeptDays days = new KeptDays(cache, question, now);
            days.read();
            Erasures erasures = asked.outcome();
            days.check(loki, erasures);
            LokiReading reading = new LokiReading(loki, days, question, erasures);
            watch.at(reading);
            return reading.answer(name());
          });
    } catch (TimeoutException e) {
      throw late(question);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void each(Question question, Consumer<UsageEvent> taker)
      throws VerbFailure, InterruptedException {
    Window window = question.window();
    try {
      new LineReader(loki, question.user(), erasures())
          .read(window.since(), window.until(), Deadline.in(question.patience()), taker);
    } catch (TimeoutException e) {
      throw late(question);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static VerbFailure late(Question question) {
    return new VerbFailure(
        ExitCode.TIMED_OUT,
        "no whole answer from Loki within " + Durations.exact(question.patience()),
        "--timeout gives it longer, a later --since asks for less",
        List.of());
  }

  private static VerbFailure failed(IOException e) {
    return VerbFailure.failed(
        (e instanceof ApiException refused ? "Loki: " + refused.reason() : e.getMessage())
            + ELSEWHERE);
  }

  /// Who may not see what is asked to be deleted sees what the server shows.
  private Erasures erasures() throws IOException {
    try {
      return Erasures.of(loki.deleteRequests());
    } catch (ApiException e) {
      return switch (e.refusal()) {
        case Refusal.Unauthorized _, Refusal.NotFound _, Refusal.Other _, Refusal.Foreign _ ->
            Erasures.NONE;
        case Refusal.BadQuery _,
            Refusal.LimitTooHigh _,
            Refusal.TooManySeries _,
            Refusal.RangeTooLong _,
            Refusal.RateLimited _,
            Refusal.Unavailable _,
            Refusal.TooLarge _ ->
            throw e;
      };
    }
  }
}
