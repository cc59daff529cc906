package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A tail of a [FakeLoki], once the connection is a WebSocket. As with the real one (measured on
/// 2.8), the newest lines since the start come first, up to the limit; a query that can't be run is
/// refused only now, by closing with 1011 and the reason.
final class FakeTail {
  static final Fault.CutTail NEVER = new Fault.CutTail(Integer.MAX_VALUE, Fault.Cut.GONE);

  private static final int NORMAL = 1000;
  private static final int SERVER_ERROR = 1011;

  private final RecordedRequest request;
  private final FakeStore store;
  private final InstantSource clock;
  private final Fault.CutTail cut;
  private final FakeCategories categories;
  private final FakeFrames frames;
  private final Set<LogLine> sent = new HashSet<>();
  private int messages;

  FakeTail(
      RecordedRequest request,
      FakeWire wire,
      FakeStore store,
      InstantSource clock,
      Fault.CutTail cut,
      FakeCategories categories) {
    this.request = request;
    this.store = store;
    this.clock = clock;
    this.cut = cut;
    this.categories = categories;
    this.frames = new FakeFrames(wire);
  }

  /// Serves it until the client or a fault ends it.
  void serve() throws IOException, InterruptedException {
    try {
      follow(lines());
    } catch (FakeRefusal refusal) {
      frames.close(SERVER_ERROR, String.valueOf(refusal.getMessage()));
      frames.serve();
    }
  }

  private FakeLogQl.Lines lines() throws FakeRefusal {
    if (FakeLogQl.parse(request.parameters().getOrDefault("query", ""))
        instanceof FakeLogQl.Lines lines) {
      return lines;
    }
    throw new FakeRefusal(400, "only log selector is supported");
  }

  private void follow(FakeLogQl.Lines query) throws IOException, InterruptedException, FakeRefusal {
    Instant now = clock.instant();
    long hourAgo = Nanos.of(now.minus(Duration.ofHours(1)));
    long start = FakeQuery.time(request.parameters().get("start"), hourAgo);
    int limit = Integer.parseInt(request.parameters().getOrDefault("limit", "100"));
    List<LogLine> known = select(query, Long.MIN_VALUE);
    sent.addAll(known);
    List<LogLine> since = known.stream().filter(line -> time(line) >= start).toList();
    List<LogLine> newest = since.subList(Math.max(0, since.size() - limit), since.size());
    Thread sender = Thread.ofPlatform().daemon().unstarted(() -> send(query, newest));
    frames.ping();
    sender.start();
    try {
      frames.serve();
    } finally {
      sender.interrupt();
    }
  }

  private void send(FakeLogQl.Lines query, List<LogLine> replayed) {
    try {
      boolean open = replayed.isEmpty() || message(replayed.stream().map(this::shown).toList());
      int changes = -1;
      while (open) {
        changes = store.awaitChange(changes);
        List<LogLine> fresh = select(query, Long.MIN_VALUE).stream().filter(sent::add).toList();
        open = fresh.isEmpty() || message(fresh);
      }
    } catch (IOException | InterruptedException e) {
      // The client has gone.
    }
  }

  /// @return whether the connection stays open
  private boolean message(List<LogLine> lines) throws IOException {
    if (messages++ < cut.messages()) {
      frames.text(json(lines, 0));
      return true;
    }
    switch (cut.cut()) {
      case MID_MESSAGE -> frames.half(json(lines, 0));
      case GONE -> {}
      case CLOSED -> {
        frames.close(NORMAL, "reached tail max duration limit");
        return false;
      }
      case DROPPED -> {
        frames.text(json(lines, 2));
        return true;
      }
    }
    frames.drop();
    return false;
  }

  private List<LogLine> select(FakeLogQl.Lines query, long from) {
    List<LogLine> lines = new ArrayList<>();
    store
        .select(query, from, Long.MAX_VALUE, clock.instant())
        .forEach((labels, all) -> all.forEach(entry -> lines.add(new LogLine(labels, entry))));
    lines.sort(Comparator.comparingLong(FakeTail::time));
    return lines;
  }

  private static long time(LogLine line) {
    return line.entry().timeNanos();
  }

  private LogLine shown(LogLine line) {
    return new LogLine(categories.shown(line.stream(), line.entry().line()), line.entry());
  }

  private String json(List<LogLine> lines, int dropped) {
    Map<Labels, List<Entry>> streams = FakeCategories.grouped(lines);
    return FakeJson.write(
        json -> {
          json.writeStartObject().writeName("streams").writeStartArray();
          streams.forEach((labels, entries) -> categories.stream(json, labels, entries));
          json.writeEndArray();
          categories.flags(json);
          json.writeName("dropped_entries");
          if (dropped == 0) {
            json.writeNull();
          } else {
            json.writeStartArray();
            for (int i = 0; i < dropped; i++) {
              json.writeStartObject().writeStringProperty("timestamp", "1").writeEndObject();
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }
}
