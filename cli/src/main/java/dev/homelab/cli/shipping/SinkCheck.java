package dev.homelab.cli.shipping;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.verb.Background;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Asks Loki the smallest question there is.
public final class SinkCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Endpoints endpoints;

  public SinkCheck(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /// Why Loki does not answer, in one line; empty if it does.
  public Optional<String> failure() throws InterruptedException {
    try {
      var _ = Background.start("sink check", this::ask).await(PATIENCE);
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
