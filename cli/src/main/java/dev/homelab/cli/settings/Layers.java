package dev.homelab.cli.settings;

import dev.homelab.cli.output.Reason;
import dev.homelab.http.Redacted;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The configuration files of a run, the furthest first: the system's `config.toml`, the files of
/// its `conf.d` by the bytes of their names, and the user's; or the one that `HOMELAB_CONFIG`
/// names.
///
/// A file that includes others stands above them, and they have its rank. One that is reached again
/// within a rank keeps its first place, and one that is reached at a nearer rank moves there: it
/// says all that it said again. Includes lie in each other at most [#DEPTH] deep, and there are at
/// most [#MOST] files.
final class Layers {
  static final int DEPTH = 8;
  static final int MOST = 200;

  private static final String VARIABLE = "HOMELAB_CONFIG";
  private static final String DROP_INS = "conf.d";
  private static final String ENDING = ".toml";

  private final Environment environment;
  private final List<Layer> layers = new ArrayList<>(4);
  private final List<Location> places = new ArrayList<>(4);
  private final List<Problem> problems = new ArrayList<>(2);

  /// The rank of each file.
  private final Map<String, Rank> ranks = HashMap.newHashMap(4);

  private Layers(Environment environment) {
    this.environment = environment;
  }

  /// Those of this run.
  ///
  /// @param system the file of the whole machine
  static Layers of(Environment environment, Path system) {
    Layers all = new Layers(environment);
    Optional<String> instead = environment.variable(VARIABLE);
    if (instead.isPresent()) {
      all.takeInstead(instead.get());
      return all;
    }
    all.takeIfThere(system, Rank.SYSTEM, "the system's");
    all.takeDropIns(system.resolveSibling(DROP_INS));
    Optional<Path> own = environment.configHome().resolve("homelab/config.toml");
    if (own.isPresent()) {
      all.takeIfThere(own.get(), Rank.USER, "yours");
    }
    return all;
  }

  /// One file alone, with what it includes.
  static Layers of(Environment environment, String file) {
    Layers one = new Layers(environment);
    Optional<Path> place = existing(file);
    if (place.isPresent()) {
      one.add(place.get(), Rank.USER, "given", List.of());
    } else {
      one.problems.add(new Problem(new Origin.File(file, 1), "there is no such file", true));
    }
    return one;
  }

  /// The files that were read, the furthest first.
  List<Layer> files() {
    return layers;
  }

  /// Where files were looked for, in that order; an included one before the one that includes it.
  List<Location> places() {
    return places;
  }

  /// What keeps files from being read.
  List<Problem> problems() {
    return problems;
  }

  /// How near the source of a value is. Not by a `switch`: the first one over types makes a class.
  Rank rank(Origin origin) {
    if (origin instanceof Origin.File(String path, int line)) {
      return ranks.getOrDefault(path, Rank.USER);
    }
    return origin instanceof Origin.Variable ? Rank.VARIABLE : Rank.DEFAULT;
  }

  private void takeInstead(String name) {
    Optional<Path> file = existing(name);
    if (file.isPresent()) {
      add(file.get(), Rank.USER, VARIABLE, List.of());
    } else {
      Origin variable = new Origin.Variable(VARIABLE);
      String message = "expected a file, and there is none at " + Redacted.of(name);
      problems.add(new Problem(variable, message, true));
    }
  }

  private static Optional<Path> existing(String name) {
    try {
      Path file = Folder.working().path().resolve(name);
      return Files.exists(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void takeIfThere(Path file, Rank rank, String role) {
    if (isThere(file)) {
      add(file, rank, role, List.of());
    } else {
      places.add(new Location(file, role, false));
    }
  }

  private static boolean isThere(Path file) {
    try {
      return Presence.of(file);
    } catch (IOException e) {
      return mayBeThere(e);
    }
  }

  /// What may not be looked at may be there: reading it tells.
  static boolean mayBeThere(IOException failed) {
    return failed instanceof AccessDeniedException;
  }

  private void takeDropIns(Path folder) {
    boolean there = isThere(folder);
    places.add(new Location(folder, "the system's pieces", there));
    if (there) {
      for (Path file : dropIns(folder)) {
        add(file, Rank.SYSTEM, "the system's", List.of());
      }
    }
  }

  /// By the bytes of their names, which is how paths are compared. Hidden ones are an editor's.
  private List<Path> dropIns(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.endsWith(ENDING) && !name.startsWith(".")) {
          files.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      unreadable(folder, new IOException(e));
    } catch (IOException e) {
      unreadable(folder, e);
    }
    files.sort(null);
    return files;
  }

  private void unreadable(Path folder, IOException e) {
    String message = "can't be listed: " + Reason.of(e);
    problems.add(new Problem(new Origin.File(folder.toString(), 1), message, true));
  }

  /// @param within the files that include it, the outermost first
  private void add(Path file, Rank rank, String role, List<Path> within) {
    ConfigFile content =
        new Snapshot(environment.cacheHome(), environment.account(), file, InstantSource.system())
            .load();
    if (!content.includes().isEmpty()) {
      List<Path> inside = new ArrayList<>(within);
      inside.add(file);
      include(content.includes(), rank, inside);
    }
    places.add(new Location(file, role, true));
    if (ranks.put(file.toString(), rank) != null) {
      layers.removeIf(layer -> layer.file().equals(file));
    }
    layers.add(new Layer(file, rank, content));
  }

  /// @param within the files that include them, the outermost first
  private void include(List<Value> includes, Rank rank, List<Path> within) {
    for (Value include : includes) {
      if (problems.size() >= Problems.MOST) {
        return;
      }
      if (layers.size() + within.size() >= MOST) {
        refuse(include, "there are more than " + MOST + " files");
        return;
      }
      include(include, rank, within);
    }
  }

  private void include(Value include, Rank rank, List<Path> within) {
    Optional<Path> file = Folder.of(within.getLast()).resolve(include.text()).map(Layers::normal);
    if (file.isEmpty() || include.text().isEmpty()) {
      refuse(include, "expected the path of a file");
    } else if (within.contains(file.get())) {
      refuse(include, "includes itself by way of " + within.getLast());
    } else if (within.size() >= DEPTH) {
      refuse(include, "files include each other more than " + DEPTH + " deep");
    } else if (!isThere(file.get())) {
      places.add(new Location(file.get(), "included", false));
      refuse(include, "there is no such file");
    } else if (!isTaken(file.get(), rank)) {
      add(file.get(), rank, "included", within);
    }
  }

  private static Path normal(String path) {
    return Path.of(path).normalize();
  }

  private boolean isTaken(Path file, Rank rank) {
    for (Layer layer : layers) {
      if (layer.file().equals(file) && layer.rank() == rank) {
        return true;
      }
    }
    return false;
  }

  /// Fatal: what was to be included may say that nothing is to be recorded.
  private void refuse(Value include, String why) {
    String message = "include '" + include.shown() + "': " + why;
    problems.add(new Problem(include.origin(), message, true));
  }
}
