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
import java.util.Set;
import java.util.function.Function;
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
  private static final Set<Integer> NO_POST = Set.of(405, 501);
  private static final Set<Integer> BUSY = Set.of(429, 503);

  /// What is longer is sent as a form: nginx and others take 8 KiB in the first line of a request.
  private static final int LONGEST_GET = 4000;

  private static final String FORM = "application/x-www-form-urlencoded";

  private final String server;
  private final Http http;
  private final String base;
  private final Identity identity;
  private final Attendant attendant;
  private final Refusals refusals;
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
  /// @param identity goes out with each request
  /// @param attendant hears of each exchange
  /// @param refusals tells the kind of an error
  /// @param reader makes what reads an answer, before its first token
  /// @throws IllegalArgumentException if the base is no `http` or `https` URL with a host, or holds
  ///     user information
  public Api(
      String server,
      Http http,
      URI base,
      Identity identity,
      Attendant attendant,
      Refusals refusals,
      Function<JsonParser, R> reader) {
    URI checked = Request.get(base).uri();
    String path = checked.getRawPath();
    this.server = server;
    this.http = http;
    this.base =
        checked.getScheme() + "://" + checked.getRawAuthority() + path.replaceFirst("/+$", "");
    this.identity = identity;
    this.attendant = attendant;
    this.refusals = refusals;
    this.reader = reader;
  }

  /// A path below the base.
  public URI uri(String path) {
    return URI.create(base + path);
  }

  /// A path below the base, with parameters.
  public URI uri(String path, Map<String, String> parameters) {
    return URI.create(base + path + "?" + encoded(parameters));
  }

  /// A request for what reads, by GET or, where that would be too long for what may stand in front
  /// of the server, by POST.
  public Request question(String path, Map<String, String> parameters) {
    String form = encoded(parameters);
    return base.length() + path.length() + form.length() < LONGEST_GET
        ? Request.get(uri(path, parameters))
        : Request.post(uri(path), FORM, form.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encoded(Map<String, String> parameters) {
    StringBuilder form = new StringBuilder();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      form.append(form.isEmpty() ? "" : "&")
          .append(parameter.getKey())
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  /// All headers that a request goes out with, as they may be shown.
  public Map<String, String> shownHeaders(Request request) {
    return identity.shown(http.headers(identity.on(request)));
  }

  /// Sends the request, with who asks. Any status is an answer.
  public Response send(Request request) throws IOException {
    Request identified = identity.on(request);
    long start = System.nanoTime();
    attendant.asks(request);
    try {
      Response response = http.send(identified);
      attendant.answered(request, response.status(), Duration.ofNanos(System.nanoTime() - start));
      return response;
    } catch (IOException e) {
      attendant.failed(request, Duration.ofNanos(System.nanoTime() - start));
      throw e;
    }
  }

  /// Sends a request that may be sent as often as one likes, since it only reads: again where the
  /// server wants that and whoever attends waits for it, and by GET where it takes no POST.
  private Response sendPatiently(Request request) throws IOException {
    Request asked = request;
    while (true) {
      Response response = send(asked);
      if (asked.method().equals("POST") && NO_POST.contains(response.status())) {
        asked = asGet(asked);
      } else if (!isToBeAskedAgain(response)) {
        return response;
      }
      response.close();
    }
  }

  private boolean isToBeAskedAgain(Response response) throws IOException {
    if (!BUSY.contains(response.status())) {
      return false;
    }
    Optional<Duration> wait = RetryAfter.of(response);
    return wait.isPresent() && attendant.waits(response.status(), wait.get());
  }

  private static Request asGet(Request form) {
    String parameters = new String(form.body().orElseThrow(), StandardCharsets.US_ASCII);
    Request get = Request.get(URI.create(form.uri() + "?" + parameters));
    for (Map.Entry<String, String> header : form.headers().entrySet()) {
      get =
          header.getKey().equals("Content-Type")
              ? get
              : get.header(header.getKey(), header.getValue());
    }
    return get;
  }

  /// Reads JSON.
  ///
  /// @throws ApiException if the answer is not 200 with JSON
  public <T> T read(URI uri, Opening opening, Reading<R, T> reading) throws IOException {
    return read(Request.get(uri), "", opening, reading);
  }

  /// As [#read(URI, Opening, Reading)], where the answer is one to a query.
  ///
  /// @param query which may be wrong: a refusal tells where
  public <T> T read(Request request, String query, Opening opening, Reading<R, T> reading)
      throws IOException {
    try (Response response = sendPatiently(request.accept("application/json"))) {
      if (response.status() < 200 || response.status() > 299) {
        throw refusal(response, query);
      }
      return json(response, opening, reading);
    }
  }

  private <T> T json(Response response, Opening opening, Reading<R, T> reading) throws IOException {
    String type = MediaType.of(response);
    if (type.equals("text/html")) {
      throw foreign(response.status(), HtmlPage.words(response.text(MOST_TEXT), server));
    }
    if (!type.equals("application/json")) {
      String shown = type.isEmpty() ? "no content type" : OneLine.of(type);
      throw foreign(response.status(), shown + " where JSON was due: this is no " + server);
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
      throw unreadable(response.status(), e);
    }
  }

  /// Opens a WebSocket, as [Http#webSocket] does, with who asks.
  ///
  /// @param query what is asked there
  /// @throws ApiException if the server refuses, with its own words
  public WebSocket webSocket(Request request, String query, int mostBytes, Duration ping)
      throws IOException {
    try {
      return http.webSocket(identity.on(request), mostBytes, ping);
    } catch (UpgradeRefused e) {
      Optional<String> location = Optional.of(e.location()).filter(text -> !text.isEmpty());
      throw refusal(e.status(), location, MediaType.of(e.type()), e.text(), query);
    }
  }

  /// Reads JSON that came as a message of a WebSocket.
  ///
  /// @throws ApiException if it is none, or of another form
  public <T> T message(String text, Reading<R, T> reading) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonParser json = BoundedJson.read(new ByteArrayInputStream(bytes))) {
      return reading.from(reader.apply(json));
    } catch (JacksonException e) {
      throw unreadable(OK, e);
    }
  }

  /// The refusal that an answer is, with the server's own words or what came in their place.
  ///
  /// @param query what was asked; empty where no query was
  public ApiException refusal(Response response, String query) throws IOException {
    ApiException refusal =
        refusal(
            response.status(),
            response.header("Location"),
            MediaType.of(response),
            response.text(MOST_TEXT),
            query);
    Optional<Duration> wait =
        BUSY.contains(refusal.status()) ? RetryAfter.of(response) : Optional.empty();
    return wait.isEmpty()
        ? refusal
        : exception(
            refusal.status(),
            refusal.reason() + " (it may be asked again in " + wait.get().toSeconds() + " s)",
            refusal.refusal());
  }

  private ApiException refusal(
      int status, Optional<String> location, String type, String text, String query) {
    if (status >= 300 && status < 400) {
      return foreign(status, Redirect.words(location));
    }
    if (HtmlPage.is(type, text)) {
      return exception(status, HtmlPage.words(text, server), Refusal.ofStatus(status));
    }
    return refused(status, type.equals("application/json") ? ErrorBody.words(text) : text, query);
  }

  /// A refusal in the server's own words.
  ///
  /// @param status the HTTP status, or the code of a WebSocket's close
  /// @param query what was asked; empty where no query was
  public ApiException refused(int status, String words, String query) {
    String line = OneLine.of(words);
    return exception(
        status,
        line.isEmpty() ? "no explanation" : line,
        refusals.of(status, words.strip(), query));
  }

  private ApiException unreadable(int status, JacksonException e) {
    return foreign(status, OneLine.of("unreadable JSON: " + e.getOriginalMessage()));
  }

  private ApiException foreign(int status, String reason) {
    return exception(status, reason, new Refusal.Foreign());
  }

  private ApiException exception(int status, String reason, Refusal refusal) {
    return new ApiException(server, status, explained(status, reason), refusal);
  }

  /// A server's words, with what was withheld from it where that may be why.
  public String explained(int status, String reason) {
    String withheld = identity.withheld();
    return status == UNAUTHORIZED && !withheld.isEmpty() ? reason + " (" + withheld + ")" : reason;
  }
}
