package dev.homelab.cli.shipping;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.verb.Background;
import dev.homelab.cli.verb.VerbFailure;
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
      return Background.start("sink check", this::ask).await(PATIENCE);
    } catch (TimeoutException e) {
      return Optional.of("no answer within " + PATIENCE.toSeconds() + " s");
    } catch (ExecutionException e) {
      return Optional.of(Failures.line(e.getCause()));
    }
  }

  /// Any answer will do.
  private Optional<String> ask() throws VerbFailure, IOException {
    var _ = endpoints.loki().query("vector(1)", Instant.now());
    return Optional.empty();
  }
}
