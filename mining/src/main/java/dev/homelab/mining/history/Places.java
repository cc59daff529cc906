package dev.homelab.mining.history;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the programs keep their histories. Folders are looked into, and no file is opened.
record Places(Path home, Function<String, Optional<String>> environment) {
  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 100_000;
  private static final Pattern TRANSCRIPT = Pattern.compile(".*\\.jsonl(\\.(gz|zst|xz|bz2))?");
  private static final Pattern FISH = Pattern.compile(".*_history(\\.jsonl)?");

  private record Dated(Path path, FileTime time) {}

  List<Source> of(Set<Kind> kinds) {
    List<Source> found = new ArrayList<>();
    for (Kind kind : kinds.isEmpty() ? kinds : EnumSet.copyOf(kinds)) {
      paths(kind).stream()
          .distinct()
          .map(path -> new Source(path, Optional.of(kind)))
          .forEach(found::add);
    }
    return found;
  }

  private List<Path> paths(Kind kind) {
    return switch (kind) {
      case BASH -> there(named("HISTFILE", Places::isNotOfZsh), home.resolve(".bash_history"));
      case ZSH ->
          there(
              named("HISTFILE", Places::isOfZsh),
              home.resolve(".zsh_history"),
              home.resolve(".zhistory"),
              home.resolve(".histfile"));
      case FISH -> below(data().resolve("fish"), 1, FISH);
      case CLAUDE -> transcripts(claude(), "projects");
      case CODEX -> transcripts(List.of(codex()), "sessions", "archived_sessions");
      case ATUIN -> there(data().resolve("atuin/history.db"));
      case NUSHELL ->
          there(
              config().resolve("nushell/history.txt"), config().resolve("nushell/history.sqlite3"));
      case POWERSHELL -> there(data().resolve("powershell/PSReadLine/ConsoleHost_history.txt"));
    };
  }

  private static boolean isOfZsh(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.contains("zsh") || name.contains("zhist") || name.equals(".histfile");
  }

  private static boolean isNotOfZsh(Path path) {
    return !isOfZsh(path);
  }

  private Path data() {
    return folder("XDG_DATA_HOME").orElse(home.resolve(".local/share"));
  }

  private Path config() {
    return folder("XDG_CONFIG_HOME").orElse(home.resolve(".config"));
  }

  private Path codex() {
    return folder("CODEX_HOME").orElse(home.resolve(".codex"));
  }

  private List<Path> claude() {
    return folder("CLAUDE_CONFIG_DIR")
        .map(List::of)
        .orElseGet(() -> List.of(home.resolve(".claude"), config().resolve("claude")));
  }

  /// What a variable names. A path that is not absolute is taken for none, as XDG has it.
  private Optional<Path> folder(String variable) {
    return environment
        .apply(variable)
        .filter(value -> value.startsWith("/") && value.indexOf('\0') < 0)
        .map(value -> Path.of(value).normalize());
  }

  private Path named(String variable, Predicate<Path> wanted) {
    return folder(variable).filter(wanted).orElse(home);
  }

  private List<Path> there(Path... candidates) {
    List<Path> found = new ArrayList<>();
    for (Path path : candidates) {
      if (!path.equals(home) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        found.add(path);
      }
    }
    return found;
  }

  private static List<Path> transcripts(List<Path> bases, String... folders) {
    List<Path> found = new ArrayList<>();
    for (Path base : bases) {
      for (String folder : folders) {
        found.addAll(below(base.resolve(folder), DEEPEST, TRANSCRIPT));
      }
    }
    return found;
  }

  /// The files of that name below a folder, from the oldest to the newest. Links to folders are not
  /// followed, but for the folder itself; one that can't be read has none.
  private static List<Path> below(Path folder, int depth, Pattern name) {
    List<Dated> found = new ArrayList<>();
    Path real;
    try {
      real = folder.toRealPath();
      Files.walkFileTree(real, Set.of(), depth, new Finder(name, found));
    } catch (IOException e) {
      return List.of();
    }
    found.sort(Comparator.comparing(Dated::time).thenComparing(Dated::path));
    return found.stream().map(file -> folder.resolve(real.relativize(file.path()))).toList();
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Pattern name;
    private final List<Dated> found;

    Finder(Pattern name, List<Dated> found) {
      this.name = name;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory() && name.matcher(String.valueOf(file.getFileName())).matches()) {
        found.add(new Dated(file, attributes.lastModifiedTime()));
      }
      return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
