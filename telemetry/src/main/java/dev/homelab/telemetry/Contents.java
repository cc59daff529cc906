package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a journal holds at one moment.
///
/// @param events every event, pending and delivered, in no order; none if they were handed to
///     somebody one by one
/// @param pending how many of them the sink is not known to have
/// @param setAside pieces that can't be delivered: damaged, foreign, or refused for good
/// @param files the files that hold them
/// @param bytes the size of these files together
public record Contents(
    List<UsageEvent> events, long pending, long setAside, int files, long bytes) {
  /// What a journal holds that does not exist.
  public static final Contents EMPTY = new Contents(List.of(), 0, 0, 0, 0);

  /// Reads a directory while its lock is held, so that only the flush changes it.
  static Contents read(StateDirectory directory) throws IOException {
    List<UsageEvent> events = new ArrayList<>();
    Contents counted = read(directory, events::add);
    return new Contents(events, counted.pending, counted.setAside, counted.files, counted.bytes);
  }

  /// As [#read(StateDirectory)], for a journal of any size: one segment at a time is in memory.
  ///
  /// @param each is handed every event
  static Contents read(StateDirectory directory, Consumer<UsageEvent> each) throws IOException {
    Set<String> names = new TreeSet<>(directory.files());
    names.addAll(directory.files());
    Reading reading = new Reading(directory, each);
    boolean mergingCutOff = names.stream().anyMatch(name -> name.endsWith(Merging.MERGE));
    Set<String> stems = new HashSet<>();
    for (String name : names) {
      int end = Math.max(0, name.lastIndexOf('.'));
      String stem = name.substring(0, end);
      switch (name.substring(end)) {
        case Journal.ACTIVE -> reading.addActive();
        case Segment.PENDING, Segment.SENT -> {
          if (stems.add(stem)) {
            reading.addSegment(stem);
          }
        }
        case Merging.MERGED -> {
          if (mergingCutOff) {
            reading.take(reading.bytes(name), _ -> false);
          }
        }
        case Segment.ASIDE -> reading.setAside += Segment.pieces(reading.bytes(name)).size();
        default -> {}
      }
    }
    return new Contents(List.of(), reading.pending, reading.setAside, reading.files, reading.bytes);
  }

  private static final class Reading {
    final StateDirectory directory;
    final Consumer<UsageEvent> each;
    long pending;
    long setAside;
    int files;
    long bytes;

    Reading(StateDirectory directory, Consumer<UsageEvent> each) {
      this.directory = directory;
      this.each = each;
    }

    /// Its tail is just being written.
    void addActive() throws IOException {
      setAside += take(bytes(Journal.ACTIVE), _ -> true).damaged();
    }

    void addSegment(String stem) throws IOException {
      Segment segment = new Segment(directory, stem);
      Progress progress = segment.progress();
      try {
        Torn torn = take(bytes(stem + Segment.PENDING), progress::isPending);
        setAside += segment.isSetAside() ? 0 : torn.all();
      } catch (NoSuchFileException e) {
        // The flush has delivered it, before the listing or since.
        take(bytes(stem + Segment.SENT), _ -> false);
      }
    }

    /// How many damaged pieces a text holds, and whether its tail is one more.
    private record Torn(long damaged, boolean tail) {
      long all() {
        return damaged + (tail ? 1 : 0);
      }
    }

    private Torn take(byte[] text, Predicate<JournalLine> isPending) {
      long[] damaged = {0};
      String tail = SegmentText.scan(text, line -> take(line, isPending), _ -> damaged[0]++);
      return new Torn(damaged[0], !tail.isEmpty());
    }

    private void take(JournalLine line, Predicate<JournalLine> isPending) {
      each.accept(line.event());
      if (isPending.test(line)) {
        pending++;
      }
    }

    private byte[] bytes(String name) throws IOException {
      byte[] read = directory.read(name);
      files++;
      bytes += read.length;
      return read;
    }
  }
}
