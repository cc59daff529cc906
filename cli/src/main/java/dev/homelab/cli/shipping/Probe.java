package dev.homelab.cli.shipping;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks Loki the smallest question there is.
public final class Probe {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Endpoints endpoints;

  public Probe(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /// Why Loki does not answer, in one line; empty if it does.
  public Optional<String> failure() throws InterruptedException {
    FutureTask<Integer> task = new FutureTask<>(this::ask);
    Thread thread = new Thread(task, "probe");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (TimeoutException e) {
      return Optional.of("no answer within " + PATIENCE.toSeconds() + " s");
    } catch (ExecutionException e) {
      return Optional.of(Failures.line(e.getCause()));
    }
  }

  private int ask() throws VerbFailure, IOException {
    LokiClient loki = endpoints.loki();
    return loki.query("vector(1)", Instant.now()).size();
  }
}
