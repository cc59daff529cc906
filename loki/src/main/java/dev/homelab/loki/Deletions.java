package dev.homelab.loki;

import dev.homelab.http.Request;
import dev.homelab.http.Response;
import dev.homelab.prometheus.Api;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.BoundedJson;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Loki's `/loki/api/v1/delete`. A Loki without retention has no such path (404); one whose
/// deletion mode is `disabled` answers 403.
final class Deletions {
  private static final String PATH = "/loki/api/v1/delete";

  private final Api<ResultReader> api;

  Deletions(Api<ResultReader> api) {
    this.api = api;
  }

  DeleteResult delete(LogQuery query, TimeRange range) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", query.toString());
    parameters.put("start", range.start().toString());
    parameters.put("end", range.end().toString());
    URI uri = api.uri(PATH, parameters);
    Request request = Request.post(uri, "application/x-www-form-urlencoded", new byte[0]);
    try (Response response = api.send(request)) {
      if (response.status() == 204) {
        return new DeleteResult.Accepted();
      }
      return new DeleteResult.NotEnabled(reasonIfNotEnabled(response));
    }
  }

  /// The requests that the server lists; none where it has no such list.
  List<DeleteRequest> requests() throws IOException {
    try (Response response = api.send(Request.get(api.uri(PATH)).accept("application/json"))) {
      if (response.status() != 200) {
        var _ = reasonIfNotEnabled(response);
        return List.of();
      }
      return api.bareJson(
          response, answer -> BoundedJson.read(answer.body()), ResultReader::deleteRequests);
    }
  }

  /// @throws ApiException if the answer says something else
  private String reasonIfNotEnabled(Response response) throws IOException {
    ApiException refusal = api.refusal(response, "");
    int status = refusal.status();
    boolean told = status == 400 && LokiWords.saysDeletionIsOff(refusal.reason());
    if (status == 403 || status == 404 || status == 405 || told) {
      return refusal.reason();
    }
    throw refusal;
  }
}
