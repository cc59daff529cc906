package dev.homelab.loki;

import dev.homelab.http.Http;
import dev.homelab.http.OneLine;
import dev.homelab.http.Request;
import dev.homelab.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/// Where a Loki is, who asks, and how its answers are opened.
final class LokiApi {
  private static final int MOST_TEXT = 16 * 1024;

  private final Http http;
  private final String base;
  private final Optional<String> tenant;
  private final Supplier<Optional<String>> token;

  /// Reads an answer's body.
  interface Reading<T> {
    T from(ResultReader reader) throws IOException;
  }

  /// Opens a body for [Reading].
  interface Opening {
    JsonParser open(Response response);
  }

  LokiApi(Http http, URI base, Optional<String> tenant, Supplier<Optional<String>> token) {
    URI checked = Request.get(base).uri();
    String path = checked.getRawPath();
    this.http = http;
    this.base =
        checked.getScheme() + "://" + checked.getRawAuthority() + path.replaceFirst("/+$", "");
    this.tenant = tenant;
    this.token = token;
  }

  URI uri(String path) {
    return URI.create(base + path);
  }

  URI uri(String path, Map<String, String> parameters) {
    StringBuilder uri = new StringBuilder(base).append(path);
    char separator = '?';
    for (var parameter : parameters.entrySet()) {
      uri.append(separator)
          .append(parameter.getKey())
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return URI.create(uri.toString());
  }

  /// All headers that a request goes out with.
  Map<String, String> headers(Request request) {
    return http.headers(request);
  }

  /// The request with the headers that say who asks.
  Request identified(Request request) {
    Request identified = request;
    if (tenant.isPresent()) {
      identified = identified.header("X-Scope-OrgID", tenant.get());
    }
    Optional<String> secret = token.get();
    return secret.isPresent()
        ? identified.header("Authorization", "Bearer " + secret.get())
        : identified;
  }

  Response send(Request request) throws IOException {
    return http.send(identified(request));
  }

  /// Reads JSON.
  ///
  /// @throws LokiException if the answer is not 200 with JSON
  <T> T read(URI uri, Opening opening, Reading<T> reading) throws IOException {
    try (Response response = send(Request.get(uri).accept("application/json"))) {
      requireOk(response);
      return json(response, opening, reading);
    }
  }

  private static <T> T json(Response response, Opening opening, Reading<T> reading)
      throws IOException {
    String type = MediaType.of(response);
    if (!type.equals("application/json")) {
      String shown = type.isEmpty() ? "no content type" : OneLine.of(type);
      throw new LokiException(
          response.status(),
          response.status() + " with " + shown + " where JSON was due: this is no Loki");
    }
    return bareJson(response, opening, reading);
  }

  /// As [#read], whatever the content type: Loki's delete endpoint writes JSON without saying so.
  static <T> T bareJson(Response response, Opening opening, Reading<T> reading) throws IOException {
    try (JsonParser json = opening.open(response)) {
      return reading.from(new ResultReader(json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new LokiException(
          response.status(), OneLine.of("unreadable JSON: " + e.getOriginalMessage()));
    }
  }

  /// @throws LokiException if the status is none from 200 to 299
  static void requireOk(Response response) throws IOException {
    if (response.status() < 200 || response.status() > 299) {
      throw new LokiException(response.status(), words(response));
    }
  }

  /// The server's own words for an error, or what came in their place.
  static String words(Response response) throws IOException {
    String text = response.text(MOST_TEXT);
    if (response.status() >= 300 && response.status() < 400) {
      return Redirect.words(response.header("Location"));
    }
    if (MediaType.isHtml(MediaType.of(response), text)) {
      return "a page of HTML: this is no Loki, or something in front of it";
    }
    String words = OneLine.of(text);
    return words.isEmpty() ? "no explanation" : words;
  }
}
