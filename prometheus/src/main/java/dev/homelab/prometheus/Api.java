package dev.homelab.prometheus;

import dev.homelab.http.Http;
import dev.homelab.http.OneLine;
import dev.homelab.http.Request;
import dev.homelab.http.Response;
import dev.homelab.http.UpgradeRefused;
import dev.homelab.http.WebSocket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/// Where a server is, who asks, and how its answers are opened.
///
/// @param <R> what reads its answers
public final class Api<R extends ApiReader> {
  private static final int MOST_TEXT = 16 * 1024;
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  private final String server;
  private final Http http;
  private final String base;
  private final Map<String, String> headers;
  private final Supplier<Optional<String>> token;
  private final String withheld;
  private final Function<JsonParser, R> reader;

  /// Reads an answer's body.
  public interface Reading<R extends ApiReader, T> {
    T from(R reader) throws IOException;
  }

  /// Opens a body for [Reading].
  public interface Opening {
    JsonParser open(Response response);
  }

  /// @param server what kind of server it is, for messages, such as `Loki`
  /// @param base the URL before the API's own paths
  /// @param headers go out with each request
  /// @param token asked before each request; goes out as `Authorization: Bearer`, and nowhere else
  /// @param withheld what of the credentials does not go out, and why, told when the server does
  ///     not know who asks; empty if nothing is left out
  /// @param reader makes what reads an answer, before its first token
  /// @throws IllegalArgumentException if the base is no `http` or `https` URL with a host, or holds
  ///     user information
  public Api(
      String server,
      Http http,
      URI base,
      Map<String, String> headers,
      Supplier<Optional<String>> token,
      String withheld,
      Function<JsonParser, R> reader) {
    URI checked = Request.get(base).uri();
    String path = checked.getRawPath();
    this.server = server;
    this.http = http;
    this.base =
        checked.getScheme() + "://" + checked.getRawAuthority() + path.replaceFirst("/+$", "");
    this.headers = Map.copyOf(headers);
    this.token = token;
    this.withheld = withheld;
    this.reader = reader;
  }

  /// A path below the base.
  public URI uri(String path) {
    return URI.create(base + path);
  }

  /// A path below the base, with parameters.
  public URI uri(String path, Map<String, String> parameters) {
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
  public Map<String, String> headers(Request request) {
    return http.headers(request);
  }

  /// The request with the headers that say who asks.
  public Request identified(Request request) {
    Request identified = request;
    for (var header : headers.entrySet()) {
      identified = identified.header(header.getKey(), header.getValue());
    }
    Optional<String> secret = token.get();
    return secret.isPresent()
        ? identified.header("Authorization", "Bearer " + secret.get())
        : identified;
  }

  /// Sends the identified request. Any status is an answer.
  public Response send(Request request) throws IOException {
    return http.send(identified(request));
  }

  /// Reads JSON.
  ///
  /// @throws ApiException if the answer is not 200 with JSON
  public <T> T read(URI uri, Opening opening, Reading<R, T> reading) throws IOException {
    try (Response response = send(Request.get(uri).accept("application/json"))) {
      if (response.status() < 200 || response.status() > 299) {
        throw refused(response.status(), words(response));
      }
      return json(response, opening, reading);
    }
  }

  private <T> T json(Response response, Opening opening, Reading<R, T> reading) throws IOException {
    String type = MediaType.of(response);
    if (!type.equals("application/json")) {
      String shown = type.isEmpty() ? "no content type" : OneLine.of(type);
      throw refused(
          response.status(),
          response.status() + " with " + shown + " where JSON was due: this is no " + server);
    }
    return bareJson(response, opening, reading);
  }

  /// As [#read], whatever the content type: Loki's delete endpoint writes JSON without saying so.
  public <T> T bareJson(Response response, Opening opening, Reading<R, T> reading)
      throws IOException {
    try (JsonParser json = opening.open(response)) {
      return reading.from(reader.apply(json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw refused(response.status(), OneLine.of("unreadable JSON: " + e.getOriginalMessage()));
    }
  }

  /// Opens a WebSocket, as [Http#webSocket] does, for the identified request.
  ///
  /// @throws ApiException if the server refuses, with its own words
  public WebSocket webSocket(URI uri, int mostBytes, Duration ping) throws IOException {
    try {
      return http.webSocket(identified(Request.get(uri)), mostBytes, ping);
    } catch (UpgradeRefused e) {
      Optional<String> location = Optional.of(e.location()).filter(text -> !text.isEmpty());
      throw refused(e.status(), words(e.status(), location, MediaType.of(e.type()), e.text()));
    }
  }

  /// Reads JSON that came as a message of a WebSocket.
  ///
  /// @throws ApiException if it is none, or of another form
  public <T> T message(String text, Reading<R, T> reading) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonParser json = Json.read(new ByteArrayInputStream(bytes))) {
      return reading.from(reader.apply(json));
    } catch (JacksonException e) {
      throw refused(OK, OneLine.of("unreadable JSON: " + e.getOriginalMessage()));
    }
  }

  /// A refusal by this server.
  public ApiException refused(int status, String reason) {
    return new ApiException(server, status, explained(status, reason));
  }

  /// A server's words, with what was withheld from it where that may be why.
  public String explained(int status, String reason) {
    return status == UNAUTHORIZED && !withheld.isEmpty() ? reason + " (" + withheld + ")" : reason;
  }

  /// The server's own words for an error, or what came in their place.
  public String words(Response response) throws IOException {
    return words(
        response.status(),
        response.header("Location"),
        MediaType.of(response),
        response.text(MOST_TEXT));
  }

  private String words(int status, Optional<String> location, String type, String text) {
    if (status >= 300 && status < 400) {
      return Redirect.words(location);
    }
    if (MediaType.isHtml(type, text)) {
      return "a page of HTML: this is no " + server + ", or something in front of it";
    }
    String told = type.equals("application/json") ? ErrorBody.words(text) : text;
    String words = OneLine.of(told);
    return words.isEmpty() ? "no explanation" : words;
  }
}
