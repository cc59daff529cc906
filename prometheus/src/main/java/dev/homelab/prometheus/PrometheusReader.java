package dev.homelab.prometheus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;

/// Reads what Prometheus answers beside numbers: rules, alerts and metadata.
final class PrometheusReader extends ApiReader {
  /// @param server what kind of server answers, for messages
  PrometheusReader(String server, JsonParser json) {
    super(server, json);
  }

  /// How many rules for alerts there are in all groups of `data`.
  int alertingRules() throws ApiException {
    int count = 0;
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (name.equals("data")) {
        count += rulesOfGroups();
      } else {
        takeOrSkip(name);
      }
    }
    end();
    return count;
  }

  private int rulesOfGroups() throws ApiException {
    int count = 0;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (!name.equals("groups")) {
        json.skip();
      } else if (json.array()) {
        while (json.element()) {
          count += rulesOfGroup();
        }
      }
    }
    return count;
  }

  private int rulesOfGroup() throws ApiException {
    int count = 0;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (!name.equals("rules")) {
        json.skip();
      } else if (json.array()) {
        while (json.element()) {
          count += isAlertingRule() ? 1 : 0;
        }
      }
    }
    return count;
  }

  private boolean isAlertingRule() throws ApiException {
    boolean alerting = false;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (name.equals("type")) {
        alerting = json.text().equals("alerting");
      } else {
        json.skip();
      }
    }
    return alerting;
  }

  /// The alerts of `data.alerts`.
  List<ActiveAlert> alerts() throws ApiException {
    List<ActiveAlert> alerts = new ArrayList<>();
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (name.equals("data")) {
        addAlerts(alerts);
      } else {
        takeOrSkip(name);
      }
    }
    end();
    return alerts;
  }

  private void addAlerts(List<ActiveAlert> alerts) throws ApiException {
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (!name.equals("alerts")) {
        json.skip();
      } else if (json.array()) {
        while (json.element()) {
          alerts.add(bounded(alert(), alerts.size()));
        }
      }
    }
  }

  private ActiveAlert alert() throws ApiException {
    Labels labels = Labels.none();
    Labels annotations = Labels.none();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "labels" -> labels = labels();
        case "annotations" -> annotations = labels();
        default -> json.skip();
      }
    }
    return new ActiveAlert(labels, annotations);
  }

  /// The metadata of `data`, by the metric's name. Of several, one.
  Map<String, Metadata> metadata() throws ApiException {
    Map<String, Metadata> metadata = new HashMap<>();
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (name.equals("data")) {
        addMetadata(metadata);
      } else {
        takeOrSkip(name);
      }
    }
    end();
    return metadata;
  }

  private void addMetadata(Map<String, Metadata> metadata) throws ApiException {
    json.object();
    for (String metric = json.member(); metric != null; metric = json.member()) {
      if (json.array()) {
        while (json.element()) {
          metadata.putIfAbsent(kept(metric), bounded(oneMetadata(), metadata.size()));
        }
      }
    }
  }

  private Metadata oneMetadata() throws ApiException {
    String type = "";
    String help = "";
    String unit = "";
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "type" -> type = kept(json.text());
        case "help" -> help = kept(json.text());
        case "unit" -> unit = kept(json.text());
        default -> json.skip();
      }
    }
    return new Metadata(type, help, unit);
  }
}
