package dev.homelab.cli.metrics;

import dev.homelab.prometheus.ActiveAlert;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.PrometheusClient;
import dev.homelab.prometheus.Sample;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The alerts that fire or are pending, and how far that can be believed.
///
/// @param notices what the server remarked on any of its answers
record AlertWatch(List<Alert> alerts, Watched watched, Notices notices) {
  private static final String FIRING = "ALERTS{alertstate=\"firing\"}";
  private static final String ALL = "ALERTS{alertstate=~\"firing|pending\"}";
  private static final String SINCE = "ALERTS_FOR_STATE";

  /// A front end may know alerts without the rules that made them.
  private static final String SEEN = "count(last_over_time(ALERTS[1d]))";

  /// Asks for them.
  ///
  /// @param all whether for those that are pending too
  static AlertWatch of(PrometheusClient prometheus, Instant now, boolean all) throws IOException {
    Answer<List<Sample>> states = prometheus.samples(all ? ALL : FIRING, now);
    if (states.result().isEmpty()) {
      return nothingFires(prometheus, now, states.notices());
    }
    Answer<List<ActiveAlert>> listed =
        prometheus.alerts().orElse(new Answer<>(List.of(), Notices.none()));
    List<Alert> alerts = Alert.of(states.result(), since(prometheus, now), listed.result());
    return new AlertWatch(alerts, Watched.YES, states.notices().and(listed.notices()));
  }

  /// A server may keep this from a client, or have too much of it: alerts are shown without.
  private static List<Sample> since(PrometheusClient prometheus, Instant now) throws IOException {
    try {
      return prometheus.samples(SINCE, now).result();
    } catch (ApiException e) {
      return List.of();
    }
  }

  private static AlertWatch nothingFires(PrometheusClient prometheus, Instant now, Notices notices)
      throws IOException {
    Optional<Answer<Integer>> rules = prometheus.alertingRules();
    Notices all = rules.map(answer -> notices.and(answer.notices())).orElse(notices);
    if (rules.isPresent() && rules.get().result() > 0) {
      return new AlertWatch(List.of(), Watched.YES, all);
    }
    Answer<List<Sample>> seen = prometheus.samples(SEEN, now);
    Watched unseen = rules.isPresent() ? Watched.NOTHING : Watched.UNKNOWN;
    Watched watched = seen.result().isEmpty() ? unseen : Watched.YES;
    return new AlertWatch(List.of(), watched, all.and(seen.notices()));
  }

  /// Whether all answered, and something is there that could fire.
  boolean isToBeBelieved() {
    return notices.complete() && watched != Watched.NOTHING;
  }
}
