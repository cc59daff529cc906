package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What a journal holds at one moment.
///
/// @param events every event, pending and delivered, in no order
/// @param pending how many of them the sink is not known to have
/// @param setAside pieces that can't be delivered: damaged, foreign, or refused for good
/// @param files the files that hold them
/// @param bytes the size of these files together
public record Contents(
    List<UsageEvent> events, long pending, long setAside, int files, long bytes) {
  static final Contents EMPTY = new Contents(List.of(), 0, 0, 0, 0);

  /// Reads a directory while its lock is held.
  static Contents read(StateDirectory directory) throws IOException {
    Reading reading = new Reading(directory);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.path())) {
      for (Path file : files) {
        reading.add(file.getFileName().toString());
      }
    }
    return new Contents(
        reading.events, reading.pending, reading.setAside, reading.files, reading.bytes);
  }

  private static final class Reading {
    final StateDirectory directory;
    final List<UsageEvent> events = new ArrayList<>();
    long pending;
    long setAside;
    int files;
    long bytes;

    Reading(StateDirectory directory) {
      this.directory = directory;
    }

    void add(String name) throws IOException {
      if (name.equals(Journal.ACTIVE)) {
        SegmentText text = SegmentText.parse(bytes(name));
        take(text, line -> true);
        setAside += text.damaged().size();
      } else if (name.endsWith(Segment.PENDING)) {
        addPending(name.substring(0, name.length() - Segment.PENDING.length()));
      } else if (name.endsWith(Segment.SENT)) {
        take(SegmentText.parse(bytes(name)), line -> false);
      } else if (name.endsWith(Segment.ASIDE)) {
        setAside += new String(bytes(name), StandardCharsets.ISO_8859_1).lines().count();
      }
    }

    private void addPending(String stem) throws IOException {
      Segment segment = new Segment(directory, stem);
      try {
        SegmentText text = SegmentText.parse(bytes(stem + Segment.PENDING));
        Progress progress = segment.progress();
        take(
            text,
            line ->
                !line.delivered()
                    && !(progress.of(line.event().stream()) instanceof Progress.Mark.Done));
        setAside += segment.isSetAside() ? 0 : text.setAside().size();
      } catch (NoSuchFileException e) {
        // The flush has delivered it since the listing.
        take(SegmentText.parse(bytes(stem + Segment.SENT)), line -> false);
      }
    }

    private void take(SegmentText text, Predicate<JournalLine> isPending) {
      for (JournalLine line : text.whole()) {
        events.add(line.event());
        if (isPending.test(line)) {
          pending++;
        }
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
