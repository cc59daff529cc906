package dev.homelab.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The processes of one home, as `/proc` shows them: also those that nobody waits for.
final class Processes {
  private static final String CAUGHT = "SigCgt:";
  private static final int LEFT_A_CORE = 0x80;

  /// Places in `/proc/PID/stat`, counted from the field after the name (proc(5)).
  private static final int THREADS = 17;

  private static final int EXIT_CODE = 49;

  private Processes() {}

  /// A process.
  ///
  /// @param pid its number
  /// @param arguments its argument vector, joined by newlines
  /// @param environment its environment, joined by newlines
  record Seen(long pid, String arguments, String environment) {
    /// Whether it belongs to a flush: the JVM that sends, or one of those that start and watch it.
    boolean isFlush() {
      return arguments.contains("homelab-flush") || isSender();
    }

    /// Whether it is the JVM that sends.
    boolean isSender() {
      return arguments.contains("dev.homelab.cli.FlushMain");
    }

    /// Whether it was started with this folder as its home, or to send what lies below it.
    boolean isOf(Path home) {
      String variables = "\n" + environment;
      return variables.contains("\nHOME=" + home + "\n")
          || variables.contains("\nHOMELAB_FLUSH_STATE=" + home + "/");
    }
  }

  /// The processes of this home.
  static List<Seen> of(Path home) {
    List<Seen> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      for (Path process : all.filter(Processes::isProcess).toList()) {
        Seen seen = read(process);
        if (seen.isOf(home)) {
          found.add(seen);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /// What of flushes of this home runs now.
  static List<Seen> flushes(Path home) {
    return of(home).stream().filter(Seen::isFlush).toList();
  }

  /// The JVMs that send for this home now.
  static List<Seen> senders(Path home) {
    return of(home).stream().filter(Seen::isSender).toList();
  }

  /// How a process has ended that nobody has asked for yet, in the words of wait(2): the number of
  /// the signal, or the exit status times 256. Whether it left a core does not matter.
  ///
  /// @return empty while it runs, and once somebody has asked
  static OptionalInt status(long pid) {
    String stat = text(process(pid).resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields[0].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1
        ? OptionalInt.of(Integer.parseInt(fields[EXIT_CODE]) & ~LEFT_A_CORE)
        : OptionalInt.empty();
  }

  /// Whether a process has a handler for a signal.
  static boolean catches(long pid, int signal) {
    return text(process(pid).resolve("status"))
        .lines()
        .filter(line -> line.startsWith(CAUGHT))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(CAUGHT.length()).strip(), 16))
        .anyMatch(caught -> (caught >> (signal - 1) & 1) == 1);
  }

  private static Path process(long pid) {
    return Path.of("/proc", Long.toString(pid));
  }

  /// Kills a process and waits for its end.
  static void stop(Seen process) {
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    // ProcessHandle.onExit would look for it once in 300 ms, and wait until its parent asks for it.
    Waiting.until(
        process + " has ended",
        () -> Files.notExists(process(process.pid())) || status(process.pid()).isPresent());
  }

  private static boolean isProcess(Path folder) {
    return folder.getFileName().toString().chars().allMatch(Character::isDigit);
  }

  private static Seen read(Path process) {
    return new Seen(
        Long.parseLong(process.getFileName().toString()),
        text(process.resolve("cmdline")),
        text(process.resolve("environ")));
  }

  /// What ends meanwhile, or belongs to somebody else, has none.
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', '\n');
    } catch (IOException e) {
      return "";
    }
  }
}
