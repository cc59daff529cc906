package dev.homelab.prometheus;

import org.jspecify.annotations.Nullable;

/// Reads native histograms, as Prometheus's documentation of its HTTP API has them:
/// `{"count":"…","sum":"…","buckets":[[<rule>,"<left>","<right>","<count>"],…]}`.
final class HistogramReader {
  /// Prometheus makes buckets wider where there are some hundred.
  private static final int MOST_BUCKETS = 10_000;

  private final JsonCursor json;

  /// @param json stands on the object when [#read] is called
  HistogramReader(JsonCursor json) {
    this.json = json;
  }

  Histogram read() throws ApiException {
    @Nullable Double count = null;
    double sum = Double.NaN;
    Buckets buckets = new Buckets();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "count" -> count = json.number();
        case "sum" -> sum = json.number();
        case "buckets" -> addTo(buckets);
        default -> json.skip();
      }
    }
    if (count == null) {
      throw json.unexpected("a histogram without its count");
    }
    return buckets.of(count, sum);
  }

  private void addTo(Buckets buckets) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        if (buckets.size() >= MOST_BUCKETS) {
          throw json.tooLarge("a histogram of more than " + MOST_BUCKETS + " buckets");
        }
        add(buckets);
      }
    }
  }

  /// The rule says which of its ends belong to a bucket, which makes no difference here.
  private void add(Buckets buckets) throws ApiException {
    if (!json.array() || !json.element()) {
      throw json.unexpected("a bucket without its boundaries");
    }
    json.skip();
    double lower = next();
    double upper = next();
    buckets.add(lower, upper, next());
    json.skipElements();
  }

  private double next() throws ApiException {
    if (!json.element()) {
      throw json.unexpected("a bucket without its boundaries");
    }
    return json.number();
  }
}
