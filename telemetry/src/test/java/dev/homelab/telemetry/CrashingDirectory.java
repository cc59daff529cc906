package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// A directory whose process dies at a chosen change of a file: before it, in the midst of it or
/// right after it.
final class CrashingDirectory extends StateDirectory {
  /// Where in a change the process dies.
  enum Where {
    BEFORE,
    MIDWAY,
    AFTER
  }

  private long changes;
  private long dieAt = -1;
  private Forced forced = _ -> {};
  private Where where = Where.BEFORE;

  CrashingDirectory(Path parent, String name, int uid) {
    super(parent, name, uid);
  }

  /// Dies at the n-th change from now, the first being 1.
  void dieAt(long change, Where place) {
    changes = 0;
    dieAt = change;
    where = place;
  }

  void live() {
    dieAt(-1, Where.BEFORE);
  }

  long changes() {
    return changes;
  }

  /// Has somebody told after each change that is on the disk.
  void onForce(Forced then) {
    forced = then;
  }

  interface Forced {
    void of(String file) throws IOException;
  }

  /// A change of a file.
  private interface Change<T> {
    T make() throws IOException;
  }

  private <T> T change(Change<T> midway, Change<T> whole) throws IOException {
    boolean dies = ++changes == dieAt;
    if (dies && where != Where.AFTER) {
      if (where == Where.MIDWAY) {
        midway.make();
      }
      throw new SimulatedCrash(where + " change " + changes);
    }
    T result = made(whole);
    if (dies) {
      throw new SimulatedCrash(where + " change " + changes);
    }
    return result;
  }

  /// What fails has changed nothing, and does not count.
  private <T> T made(Change<T> whole) throws IOException {
    try {
      return whole.make();
    } catch (IOException e) {
      changes--;
      throw e;
    }
  }

  @Override
  Ownership.Extent append(String name, byte[] bytes) throws IOException {
    byte[] torn = Arrays.copyOf(bytes, bytes.length / 2);
    return change(() -> super.append(name, torn), () -> super.append(name, bytes));
  }

  @Override
  public void replace(String name, byte[] bytes, boolean durable) throws IOException {
    byte[] torn = Arrays.copyOf(bytes, bytes.length / 2);
    change(
        () -> super.append(name + ".1.tmp", torn).size(),
        () -> {
          super.replace(name, bytes, durable);
          if (durable) {
            forced.of(name);
          }
          return 0L;
        });
  }

  @Override
  void forceAppended(String name) throws IOException {
    super.forceAppended(name);
    forced.of(name);
  }

  @Override
  boolean add(String name, byte[] bytes, Permission permission) throws IOException {
    byte[] torn = Arrays.copyOf(bytes, bytes.length / 2);
    return change(
        () -> super.append(name + ".1.tmp", torn).size() > 0,
        () -> super.add(name, bytes, permission));
  }

  @Override
  void rename(Path from, Path to) throws IOException {
    change(
        () -> 0L,
        () -> {
          super.rename(from, to);
          return 0L;
        });
  }
}
