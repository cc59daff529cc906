package dev.homelab.cli.settings;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A file that is believed: a regular one of at most [#LIMIT] bytes that belongs to root or to the
/// user, as every folder on its way does, and that nobody else may write to or put another in the
/// place of.
///
/// Links are followed, and their targets' ways held to the same rules. A folder that all may write
/// to, such as `/tmp`, is no fault if it is sticky: what lies in it can be replaced by its owner
/// alone, who is looked at next. A group that holds nobody but root or the user counts as they do
/// ([Groups]).
///
/// A name such as `/dev/fd/63` stands for what is open already, where a pipe will do too
/// ([HandedPipe]).
///
/// The file is looked at before it is opened, so that a pipe or a device is never waited for. That
/// leaves no race but with root and the user themselves: nobody else can change what was looked at.
/// Access control lists are seen as far as they show in the mode.
public final class TrustedFile {
  /// How large a file may be, in bytes.
  public static final int LIMIT = 1 << 20;

  private static final int KIND = 0170000;
  private static final int FOLDER = 0040000;
  private static final int REGULAR = 0100000;
  private static final int LINK = 0120000;
  private static final int PIPE = 0010000;
  private static final int STICKY = 01000;
  private static final int GROUP_WRITES = 0020;
  private static final int OTHERS_WRITE = 0002;
  private static final int OTHERS_READ = 0004;
  private static final int OTHERS_PASS = 0001;

  private static final int MOST_LINKS = 40;
  private static final String MODE = "unix:mode,uid,gid";
  private static final String STATE = MODE + ",dev,ino,size,lastModifiedTime,ctime";

  private final Account account;
  private final Path file;
  private Path real;
  private Map<String, Object> state = Map.of();
  private int links;

  /// Whether a folder on its way is closed to everybody else.
  private boolean sheltered;

  private @Nullable Groups groups;

  private TrustedFile(Path file, Account account) {
    this.account = account;
    this.file = file;
    this.real = file;
  }

  /// A file that was looked at just now.
  ///
  /// @param file absolute
  /// @throws Distrust if it is not believed
  /// @throws java.nio.file.NoSuchFileException if it is missing
  /// @throws IOException if it can't be looked at
  public static TrustedFile at(Path file, Account account) throws IOException {
    TrustedFile trusted = new TrustedFile(file, account);
    trusted.look();
    return trusted;
  }

  /// Its content.
  ///
  /// @throws Distrust if it is larger than [#LIMIT]
  /// @throws IOException if it can't be read
  public byte[] read() throws IOException {
    byte[] content = isKind(state, PIPE) ? HandedPipe.read(real, LIMIT + 1) : start();
    if (content.length > LIMIT) {
      throw new Distrust("is larger than 1 MiB");
    }
    return content;
  }

  private byte[] start() throws IOException {
    try (FileInputStream in = new FileInputStream(real.toFile())) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  /// Whether it was opened for this process, and may be another one or gone for the next.
  boolean isHandedOver() {
    return HandedPipe.isNamedBy(file);
  }

  /// Whether every user of this machine can read it. A group that may is somebody's decision.
  boolean isOpenToAll() {
    return !sheltered && isKind(state, REGULAR) && (mode(state) & OTHERS_READ) != 0;
  }

  /// Whether it is the user's own, who can change that.
  boolean isOwn() {
    return account.isSelf(state.get("uid"));
  }

  /// What tells its content from another that it had or will have, as one line.
  String fingerprint() {
    return file
        + " "
        + state.get("dev")
        + " "
        + state.get("ino")
        + " "
        + state.get("size")
        + " "
        + nanos("lastModifiedTime")
        + " "
        + changedNanos();
  }

  /// When it was last changed, in nanoseconds since the Unix epoch.
  long changedNanos() {
    return nanos("ctime");
  }

  /// Not as text: that would load the calendar.
  private long nanos(String time) {
    return state.get(time) instanceof FileTime at ? at.to(TimeUnit.NANOSECONDS) : 0;
  }

  private void look() throws IOException {
    if (isHandedOver()) {
      state = Files.readAttributes(file, STATE);
      if (isKind(state, PIPE)) {
        return;
      }
      requireOwner(file, state);
    } else {
      Path root = file.getRoot();
      folder(root);
      real = follow(root, file, STATE);
    }
    requireBelievable();
  }

  private void requireBelievable() throws Distrust {
    if (isKind(state, FOLDER) || state.isEmpty()) {
      throw new Distrust("is a folder: expected a regular file");
    }
    if (!isKind(state, REGULAR)) {
      throw new Distrust("is a device or a pipe: expected a regular file");
    }
    requireUnwritable(real, state);
  }

  /// Goes down from a folder that was looked at, and says where that leads.
  ///
  /// @param most what is asked about the last of them
  private Path follow(Path folder, Path way, String most) throws IOException {
    Path place = folder;
    int last = way.getNameCount() - 1;
    for (int i = 0; i <= last; i++) {
      Path name = way.getName(i);
      String text = name.toString();
      if (text.equals("..")) {
        Path above = place.getParent();
        place = above == null ? place : above;
        state = Map.of();
      } else if (!text.equals(".") && !text.isEmpty()) {
        place = step(place, name, i == last ? most : MODE);
      }
    }
    return place;
  }

  private Path step(Path folder, Path name, String asked) throws IOException {
    Path place = folder.resolve(name);
    state = Files.readAttributes(place, asked, LinkOption.NOFOLLOW_LINKS);
    requireOwner(place, state);
    if (isKind(state, LINK)) {
      if (++links > MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      Path target = Files.readSymbolicLink(place);
      Path root = target.getRoot();
      sheltered = sheltered && root == null;
      return follow(root == null ? folder : root, target, asked);
    }
    if (isKind(state, FOLDER)) {
      requireNotReplaceable(place, state);
    }
    return place;
  }

  private void folder(Path place) throws IOException {
    Map<String, Object> there = Files.readAttributes(place, MODE);
    requireOwner(place, there);
    requireNotReplaceable(place, there);
  }

  private void requireOwner(Path place, Map<String, Object> there) throws Distrust {
    Object owner = there.get("uid");
    if (!account.isSelf(owner) && !isRoot(owner)) {
      throw new Distrust(
          "is not believed: "
              + named(place)
              + " belongs to another user (chown "
              + account.name()
              + " "
              + place
              + " mends that)");
    }
  }

  private static boolean isRoot(@Nullable Object owner) {
    return owner instanceof Integer number && number == Account.ROOT;
  }

  private void requireNotReplaceable(Path folder, Map<String, Object> there) throws Distrust {
    sheltered = sheltered || (mode(there) & OTHERS_PASS) == 0;
    if ((mode(there) & STICKY) == 0) {
      requireUnwritable(folder, there);
    }
  }

  private void requireUnwritable(Path place, Map<String, Object> there) throws Distrust {
    int mode = mode(there);
    boolean byOthers = (mode & OTHERS_WRITE) != 0;
    boolean byGroup = (mode & GROUP_WRITES) != 0;
    if (byOthers || (byGroup && !isOwnGroup(there.get("gid")))) {
      throw new Distrust(
          "is not believed: others may write to "
              + named(place)
              + " (chmod go-w "
              + place
              + " mends that)");
    }
  }

  private boolean isOwnGroup(@Nullable Object gid) {
    if (groups == null) {
      groups = new Groups(account);
    }
    return groups.isOwn(gid);
  }

  private String named(Path place) {
    return place.equals(file) ? "it" : place.toString();
  }

  private static boolean isKind(Map<String, Object> there, int kind) {
    return (mode(there) & KIND) == kind;
  }

  private static int mode(Map<String, Object> there) {
    return there.get("mode") instanceof Integer mode ? mode : 0;
  }
}
