package dev.homelab.loki;

import dev.homelab.http.OneLine;
import dev.homelab.http.Response;
import dev.homelab.prometheus.HtmlPage;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.MediaType;
import dev.homelab.prometheus.Redirect;
import dev.homelab.prometheus.RetryAfter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;

/// An answer to a push, and what it means.
///
/// @param contentType lower case, without parameters; empty if there is none
record PushAnswer(
    int status,
    String contentType,
    String text,
    Optional<String> date,
    Optional<String> retryAfter,
    Optional<String> location) {

  private static final int MOST_TEXT = 64 * 1024;

  /// @throws IOException if the body breaks off
  static PushAnswer of(Response response) throws IOException {
    return new PushAnswer(
        response.status(),
        MediaType.of(response),
        response.status() == 204 ? "" : response.text(MOST_TEXT),
        response.header("Date"),
        response.header("Retry-After"),
        response.header("Location"));
  }

  /// @param stream the labels that were pushed, which Loki repeats in its messages: they are data,
  ///     and are taken out before anything is looked for
  PushResult meaning(Labels stream) {
    if (status == 204) {
      return new PushResult.Stored();
    }
    if (status == 413) {
      return new PushResult.TooLarge();
    }
    if (status == 429) {
      return tooMany(withoutLabels(stream));
    }
    if (status >= 500) {
      return new PushResult.Throttled(RetryAfter.of(retryAfter, date), status, reason());
    }
    return status == 400 && isLokis() ? refusal(stream) : new PushResult.Denied(status, reason());
  }

  /// Loki 3.x repeats the labels with one that it has added (`discover_service_name`).
  private String withoutLabels(Labels stream) {
    String service = stream.asMap().getOrDefault("job", "unknown_service");
    return text.replace(stream.toString(), "{}")
        .replace(stream.with("service_name", service).toString(), "{}");
  }

  private PushResult refusal(Labels stream) {
    String words = withoutLabels(stream);
    Optional<Instant> behind = latest(LokiWords.TOO_FAR_BEHIND.matcher(words));
    if (behind.isPresent()) {
      return new PushResult.TooFarBehind(behind.get());
    }
    Optional<Instant> old = latest(LokiWords.TOO_OLD.matcher(words));
    if (old.isPresent()) {
      return new PushResult.TooOld(old.get());
    }
    if (LokiWords.TOO_NEW.matcher(words).find()) {
      return new PushResult.TooNew(date.flatMap(RetryAfter::time));
    }
    if (LokiWords.ENTRY_REFUSED.matcher(words).find()) {
      return new PushResult.EntryRefused(OneLine.of(text));
    }
    if (LokiWords.LABELS_REFUSED.matcher(words).find()) {
      return new PushResult.LabelsRefused(OneLine.of(text));
    }
    return LokiWords.isAboutTenant(words)
        ? new PushResult.Denied(status, reason())
        : new PushResult.Unknown(reason());
  }

  private PushResult tooMany(String words) {
    Optional<Duration> wait = RetryAfter.of(retryAfter, date);
    if (LokiWords.STREAM_RATE.matcher(words).find()) {
      return new PushResult.StreamLimit(true, reason());
    }
    if (LokiWords.STREAM_LIMIT.matcher(words).find()) {
      return new PushResult.StreamLimit(false, reason());
    }
    return LokiWords.INGESTION_RATE.matcher(words).find()
        ? new PushResult.TooFast(wait, reason())
        : new PushResult.Throttled(wait, status, reason());
  }

  /// One answer can hold several refusals; the bound has moved on from one to the next.
  private static Optional<Instant> latest(Matcher refusals) {
    Optional<Instant> latest = Optional.empty();
    while (refusals.find()) {
      Optional<Instant> next = rfc3339(refusals.group(1));
      if (latest.isEmpty() || (next.isPresent() && next.get().isAfter(latest.get()))) {
        latest = next;
      }
    }
    return latest;
  }

  /// Whether a 400 was written by Loki, and not by a proxy or by Go's HTTP server before it.
  private boolean isLokis() {
    return (contentType.equals("text/plain") || contentType.equals("application/json"))
        && !text.stripLeading().startsWith("<")
        && !text.startsWith("400 Bad Request");
  }

  private String reason() {
    if (status >= 300 && status < 400) {
      return Redirect.words(location);
    }
    if (status < 300) {
      String type = contentType.isEmpty() ? "no content type" : contentType;
      return OneLine.of(status + " with " + type + " where 204 was due: this is no Loki");
    }
    if (HtmlPage.is(contentType, text)) {
      return HtmlPage.words(text, LokiClient.NAME);
    }
    String words = OneLine.of(text);
    return words.isEmpty() ? "no explanation" : words;
  }

  private static Optional<Instant> rfc3339(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
