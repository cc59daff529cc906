package dev.homelab.loki;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.ApiReader;
import dev.homelab.prometheus.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the bodies of Loki's read endpoints as they arrive: Prometheus's numbers, and lines. Every
/// reader starts before the first token and reads to the end of the body.
final class ResultReader extends ApiReader {
  ResultReader(JsonParser json) {
    super(LokiClient.NAME, json);
  }

  /// The label sets of `data`.
  List<Labels> labelSets() throws ApiException {
    List<Labels> sets = new ArrayList<>();
    json().nextToken();
    eachMember(
        name -> {
          if (name.equals("data")) {
            eachElement(() -> sets.add(bounded(labels(), sets.size())));
          } else {
            json().skipChildren();
          }
        });
    end();
    return sets;
  }

  /// A message of the tail.
  TailMessage tail() throws ApiException {
    List<LogLine> lines = new ArrayList<>();
    int[] dropped = {0};
    json().nextToken();
    eachMember(
        name -> {
          switch (name) {
            case "streams" -> eachElement(() -> oneStream(line -> lines.add(line)));
            case "dropped_entries" ->
                eachElement(
                    () -> {
                      dropped[0]++;
                      json().skipChildren();
                    });
            default -> json().skipChildren();
          }
        });
    end();
    return new TailMessage(lines, dropped[0]);
  }

  /// Lines into a page, or the news that there are none because numbers came. Reads no further than
  /// the page holds.
  void page(LogPage page) throws ApiException {
    try {
      result(
          type -> {
            if (!type.equals("streams")) {
              page.numbers();
              throw new Enough();
            }
            eachElement(() -> onePageStream(page));
          });
    } catch (Enough e) {
      // The rest is not wanted.
    }
  }

  /// Ends the reading of an answer before its end.
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  private void onePageStream(LogPage page) throws ApiException {
    boolean[] known = {false};
    eachMember(
        name -> {
          switch (name) {
            case "stream" -> {
              page.stream(labels());
              known[0] = true;
            }
            case "values" -> {
              if (!known[0]) {
                throw unexpected("lines before the labels of their stream");
              }
              eachElement(() -> pageEntry(page));
            }
            default -> json().skipChildren();
          }
        });
  }

  private void pageEntry(LogPage page) throws ApiException {
    JsonParser json = json();
    expect(JsonToken.START_ARRAY);
    json.nextToken();
    expect(JsonToken.VALUE_STRING);
    long nanos = nanos(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
    json.nextToken();
    expect(JsonToken.VALUE_STRING);
    if (!page.add(
        nanos, json.getStringCharacters(), json.getStringOffset(), json.getStringLength())) {
      throw new Enough();
    }
    if (page.isOverfull()) {
      throw unexpected("more lines than were asked for");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
    }
  }

  /// Digits without a sign: Loki holds no time before 1970.
  private long nanos(char[] chars, int from, int length) throws ApiException {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
        throw unexpected("a time that is no number");
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private void oneStream(Consumer<LogLine> consumer) throws ApiException {
    forgetLabels();
    @Nullable Labels[] stream = {null};
    eachMember(
        name -> {
          switch (name) {
            case "stream" -> stream[0] = labels();
            case "values" -> {
              Labels known = stream[0];
              if (known == null) {
                throw unexpected("lines before the labels of their stream");
              }
              eachElement(() -> consumer.accept(new LogLine(known, entry())));
            }
            default -> json().skipChildren();
          }
        });
  }

  /// `["<ns>", "<line>"]`, and from 3.x on perhaps more, which is passed over.
  private Entry entry() throws ApiException {
    expect(JsonToken.START_ARRAY);
    json().nextToken();
    long nanos = parsedLong(string());
    json().nextToken();
    String line = string();
    while (json().nextToken() != JsonToken.END_ARRAY) {
      json().skipChildren();
    }
    return new Entry(nanos, line);
  }

  private long parsedLong(String text) throws ApiException {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw unexpected("a time that is no number");
    }
  }
}
