package dev.homelab.cli.settings;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The groups of this machine, as far as its own files tell. They are read only when a file is met
/// that a group may write to, as is usual where every user has a group of her own (umask 002).
///
/// A group that comes from elsewhere, a directory service say, is nobody's own.
final class Groups {
  private static final int NAME = 0;
  private static final int NUMBER = 2;
  private static final int USERS_GROUP = 3;
  private static final int MEMBERS = 3;

  private final Account account;
  private final Path users;
  private final Path groups;
  private final Map<String, Boolean> asked = new HashMap<>();

  Groups(Account account) {
    this(account, Path.of("/etc/passwd"), Path.of("/etc/group"));
  }

  /// @param users a file as `passwd(5)` describes it
  /// @param groups a file as `group(5)` describes it
  Groups(Account account, Path users, Path groups) {
    this.account = account;
    this.users = users;
    this.groups = groups;
  }

  /// Whether a group has members, and none but the user or root.
  boolean isOwn(@Nullable Object gid) {
    String number = String.valueOf(gid);
    Boolean known = asked.get(number);
    if (known == null) {
      known = ask(number);
      asked.put(number, known);
    }
    return known;
  }

  private boolean ask(String number) {
    Optional<String> passwd = read(users);
    Optional<String> group = read(groups);
    if (passwd.isEmpty() || group.isEmpty()) {
      return false;
    }
    Set<String> members = members(number, passwd.get(), group.get());
    return !members.isEmpty() && believed(passwd.get()).containsAll(members);
  }

  /// The names of all members, those by a user's own entry included.
  private static Set<String> members(String gid, String passwd, String group) {
    Set<String> members = new HashSet<>();
    for (String line : passwd.split("\n")) {
      String[] user = line.split(":", -1);
      if (user.length > USERS_GROUP && number(user[USERS_GROUP]).equals(gid)) {
        members.add(user[NAME]);
      }
    }
    for (String line : group.split("\n")) {
      String[] fields = line.split(":", -1);
      if (fields.length > MEMBERS && number(fields[NUMBER]).equals(gid)) {
        members.addAll(List.of(fields[MEMBERS].split(",")));
      }
    }
    members.remove("");
    return members;
  }

  /// The names of the user and of root: one number can have several.
  private Set<String> believed(String passwd) {
    Set<String> names = new HashSet<>();
    for (String line : passwd.split("\n")) {
      String[] user = line.split(":", -1);
      if (user.length > NUMBER && isBelieved(number(user[NUMBER]))) {
        names.add(user[NAME]);
      }
    }
    return names;
  }

  private boolean isBelieved(String uid) {
    return uid.equals(Integer.toString(Account.ROOT))
        || uid.equals(Integer.toString(account.uid()));
  }

  /// As the system reads it: without zeros in front.
  private static String number(String field) {
    int start = 0;
    while (start < field.length() - 1 && field.charAt(start) == '0') {
      start++;
    }
    return field.substring(start);
  }

  private static Optional<String> read(Path file) {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      byte[] content = in.readNBytes(TrustedFile.LIMIT + 1);
      return content.length > TrustedFile.LIMIT
          ? Optional.empty()
          : Optional.of(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
