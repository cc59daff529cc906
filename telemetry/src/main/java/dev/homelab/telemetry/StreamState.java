package dev.homelab.telemetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the delivery of one stream of one segment stands: what is known of each of its records,
/// and what is to be done next. It is a value; [StreamStep] makes the next one of it.
///
/// @param settled records that the sink has, or that were set aside
/// @param aside what was set aside: record and reason
/// @param queue batches that wait for their turn, each in ascending order of time
/// @param waiting entries that a later flush looks up again
/// @param next what is to be done once this state is on the disk
/// @param refusals how often entries had to be given another time
/// @param refusedUntil an entry of this time was refused as too late, and a bound never moves back
/// @param sent how many records this flush has found accepted
/// @param retimed how many it has given another time
/// @param revision counts changes of what the segment's file says of these records
record StreamState(
    Stream stream,
    List<JournalLine> settled,
    List<String> aside,
    List<List<PendingEntry>> queue,
    List<PendingEntry> waiting,
    Next next,
    int refusals,
    long refusedUntil,
    long sent,
    long retimed,
    int revision) {

  /// What is to be done.
  sealed interface Next {
    /// The entries that this is about.
    default List<PendingEntry> entries() {
      return List.of();
    }

    /// That is to be decided.
    record Undecided() implements Next {}

    /// Send these as one request.
    ///
    /// @param at now, in epoch nanoseconds: from then on they may be stored
    record Push(List<PendingEntry> batch, long at) implements Next {
      @Override
      public List<PendingEntry> entries() {
        return batch;
      }
    }

    /// Ask the sink whether it has entries whose time it refused.
    ///
    /// @param window the times that it accepts
    /// @param again others of the same request, to be sent again
    /// @param parts others again, to be sent alone and first
    record LookUp(
        List<PendingEntry> refused,
        Window window,
        List<PendingEntry> again,
        List<List<PendingEntry>> parts)
        implements Next {
      @Override
      public List<PendingEntry> entries() {
        List<PendingEntry> entries = new ArrayList<>(refused);
        entries.addAll(again);
        parts.forEach(entries::addAll);
        return entries;
      }
    }

    /// Nothing more in this flush.
    record End(Outcome outcome) implements Next {}
  }

  /// All that is not settled.
  List<PendingEntry> open() {
    List<PendingEntry> open = new ArrayList<>(waiting);
    queue.forEach(open::addAll);
    open.addAll(next.entries());
    return open;
  }

  /// What the segment's file has to say of the stream, in no order.
  List<JournalLine> lines() {
    List<JournalLine> lines = new ArrayList<>(settled);
    open().forEach(entry -> lines.add(entry.line()));
    return lines;
  }

  /// What has to be on the disk before the next thing is done: a crash finds in doubt what this
  /// says, and nothing else.
  Progress.Mark mark() {
    List<PendingEntry> open = open();
    if (open.isEmpty()) {
      return new Progress.Mark.Done();
    }
    long tried = next instanceof Next.Push(var _, long at) ? at : PendingEntry.NEVER;
    for (PendingEntry entry : open) {
      tried = Math.max(tried, entry.tried());
    }
    return tried == PendingEntry.NEVER ? new Progress.Mark.Clear() : new Progress.Mark.Tried(tried);
  }

  StreamState then(Next next) {
    return new StreamState(
        stream,
        settled,
        aside,
        queue,
        waiting,
        next,
        refusals,
        refusedUntil,
        sent,
        retimed,
        revision);
  }

  /// Puts a batch before all others.
  StreamState first(List<PendingEntry> batch) {
    if (batch.isEmpty()) {
      return this;
    }
    List<PendingEntry> sorted = new ArrayList<>(batch);
    sorted.sort(Comparator.comparingLong(PendingEntry::nanos));
    List<List<PendingEntry>> longer = new ArrayList<>();
    longer.add(List.copyOf(sorted));
    longer.addAll(queue);
    return queued(List.copyOf(longer));
  }

  StreamState queued(List<List<PendingEntry>> batches) {
    return new StreamState(
        stream,
        settled,
        aside,
        batches,
        waiting,
        next,
        refusals,
        refusedUntil,
        sent,
        retimed,
        revision);
  }

  StreamState undecided() {
    return then(new Next.Undecided());
  }

  StreamState delivered(List<PendingEntry> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    List<JournalLine> more = new ArrayList<>(settled);
    entries.forEach(entry -> more.add(entry.line().asDelivered()));
    return new StreamState(
        stream,
        more,
        aside,
        queue,
        waiting,
        next,
        refusals,
        refusedUntil,
        sent + entries.size(),
        retimed,
        revision + 1);
  }

  StreamState setAside(List<PendingEntry> entries, String reason) {
    List<JournalLine> more = new ArrayList<>(settled);
    List<String> out = new ArrayList<>(aside);
    for (PendingEntry entry : entries) {
      more.add(entry.line().asDelivered());
      out.add(SetAside.of(entry.line(), reason));
    }
    return new StreamState(
        stream,
        more,
        out,
        queue,
        waiting,
        next,
        refusals,
        refusedUntil,
        sent,
        retimed,
        revision + 1);
  }

  StreamState waitingFor(List<PendingEntry> entries) {
    List<PendingEntry> more = new ArrayList<>(waiting);
    more.addAll(entries);
    return new StreamState(
        stream, settled, aside, queue, more, next, refusals, refusedUntil, sent, retimed, revision);
  }

  /// After entries were given another time.
  StreamState moved(int entries) {
    return new StreamState(
        stream,
        settled,
        aside,
        queue,
        waiting,
        next,
        refusals + 1,
        refusedUntil,
        sent,
        retimed + entries,
        revision + 1);
  }

  StreamState refusedUntil(long nanos) {
    return new StreamState(
        stream,
        settled,
        aside,
        queue,
        waiting,
        next,
        refusals,
        Math.max(refusedUntil, nanos),
        sent,
        retimed,
        revision);
  }
}
