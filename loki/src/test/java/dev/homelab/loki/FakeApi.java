package dev.homelab.loki;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The HTTP API of a [FakeLoki], without the wire.
final class FakeApi {
  private static final String PREFIX = "/loki/api/v1";

  private final FakeLoki.Builder settings;
  private final FakeStore store;

  FakeApi(FakeLoki.Builder settings, FakeStore store) {
    this.settings = settings;
    this.store = store;
  }

  FakeAnswer answer(RecordedRequest request) {
    try {
      if (request.path().equals("/ready")) {
        return FakeAnswer.text(200, "ready");
      }
      if (request.path().equals("/flush")) {
        store.flush();
        return FakeAnswer.text(204, "");
      }
      if (!request.path().startsWith(PREFIX)) {
        return FakeAnswer.text(404, "404 page not found");
      }
      checkCaller(request);
      return route(request, request.path().substring(PREFIX.length()));
    } catch (FakeRefusal refusal) {
      return refusal.answer();
    }
  }

  private void checkCaller(RecordedRequest request) throws FakeRefusal {
    if (settings.token.isPresent()
        && !request.header("Authorization").equals(settings.token.map(t -> "Bearer " + t))) {
      throw new FakeRefusal(401, "Unauthorized");
    }
    if (settings.tenant.isPresent() && !request.header("X-Scope-OrgID").equals(settings.tenant)) {
      throw new FakeRefusal(401, "no org id");
    }
  }

  private FakeAnswer route(RecordedRequest request, String path) throws FakeRefusal {
    Map<String, String> parameters = request.parameters();
    FakeQuery query = new FakeQuery(store, settings, settings.clock.instant(), request);
    if (path.equals("/delete")) {
      return settings.deletion ? delete(request) : FakeAnswer.text(404, "404 page not found");
    }
    if (path.equals("/push")) {
      return push(request);
    }
    boolean isForm =
        request.method().equals("POST")
            && settings.posts
            && Set.of("/query", "/query_range", "/series", "/index/stats", "/index/volume")
                .contains(path)
            && request
                .header("Content-Type")
                .equals(Optional.of("application/x-www-form-urlencoded"));
    if (isForm) {
      parameters = FakeWire.parameters(request.body());
    } else if (!request.method().equals("GET")) {
      return new FakeAnswer(405, "", "");
    }
    return switch (path) {
      case "/query" -> FakeAnswer.json(query.instant(parameters));
      case "/query_range" -> FakeAnswer.json(query.range(parameters));
      case "/tail" -> FakeUpgrade.answer(request);
      case "/series" -> FakeAnswer.json(series(parameters.get("match")));
      case "/index/stats" -> index().stats(parameters);
      case "/index/volume" ->
          settings.version == FakeLoki.Version.V3
              ? index().volume(parameters)
              : FakeAnswer.text(404, "not found");
      case "/labels" -> FakeAnswer.json(FakeJson.strings(names()));
      default -> {
        if (path.startsWith("/label/") && path.endsWith("/values")) {
          String name = path.substring("/label/".length(), path.length() - "/values".length());
          yield FakeAnswer.json(FakeJson.strings(values(name)));
        }
        yield FakeAnswer.text(404, "404 page not found");
      }
    };
  }

  private FakeIndex index() {
    return new FakeIndex(store, settings.clock.instant());
  }

  private FakeAnswer push(RecordedRequest request) throws FakeRefusal {
    if (!request.method().equals("POST")) {
      return new FakeAnswer(405, "", "");
    }
    String type = request.header("Content-Type").orElse("");
    if (!type.split(";", -1)[0].strip().equals("application/json")) {
      throw new FakeRefusal(400, "snappy: corrupt input");
    }
    boolean escaped = settings.version == FakeLoki.Version.V2_9;
    store.push(FakePush.parse(request.body(), escaped), settings.clock.instant());
    return FakeAnswer.noContent();
  }

  private String series(@Nullable String selector) throws FakeRefusal {
    if (selector == null) {
      throw new FakeRefusal(400, "0 matcher groups supplied");
    }
    FakeLogQl.Lines selected = lines(selector);
    return FakeJson.labelSets(store.labels().stream().filter(selected::selects).toList());
  }

  private SortedSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    store.labels().forEach(labels -> names.addAll(labels.asMap().keySet()));
    return names;
  }

  private SortedSet<String> values(String name) {
    TreeSet<String> values = new TreeSet<>();
    store.labels().forEach(labels -> labels.get(name).ifPresent(values::add));
    return values;
  }

  private static FakeLogQl.Lines lines(String query) throws FakeRefusal {
    if (FakeLogQl.parse(query) instanceof FakeLogQl.Lines lines) {
      return lines;
    }
    throw new FakeRefusal(400, "invalid query expression");
  }

  /// Loki hides deleted lines from queries at once or soon, and this fake at once, unless it is
  /// told to wait.
  private FakeAnswer delete(RecordedRequest request) throws FakeRefusal {
    if (request.method().equals("GET")) {
      return new FakeAnswer(200, "", FakeJson.deletions(store.deletions()));
    }
    Map<String, String> parameters = request.parameters();
    String query = parameters.get("query");
    if (query == null) {
      throw new FakeRefusal(400, "query not set");
    }
    if (!parameters.containsKey("start")) {
      throw new FakeRefusal(400, "start time not set");
    }
    Instant now = settings.clock.instant();
    long start = FakeQuery.time(parameters.get("start"), 0);
    long end = FakeQuery.time(parameters.get("end"), Nanos.of(now));
    if (end > Nanos.of(now)) {
      throw new FakeRefusal(400, "deletes in the future are not allowed");
    }
    store.delete(new FakeStore.Deletion(query, lines(query), start, end, Nanos.of(now)));
    return FakeAnswer.noContent();
  }
}
