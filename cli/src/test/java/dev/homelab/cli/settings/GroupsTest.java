package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
  private static final String USERS =
      """
      root:x:0:0:root:/root:/bin/sh
      ada:x:1000:1000::/home/ada:/bin/sh
      countess:x:1000:1007::/home/ada:/bin/sh
      bob:x:1001:1001::/home/bob:/bin/sh
      carol:x:1002:100::/home/carol:/bin/sh
      broken
      two:1003
      three:x:0
      """;
  private static final String GROUPS =
      """
      root:x:0:
      ada:x:1000:
      bob:x:1001:ada
      users:x:100:ada
      alone:x:1003:ada
      withroot:x:1004:ada,root
      both:x:1005:ada,bob
      empty:x:1006:
      second:x:1007:countess
      twice:x:1008:ada
      again:x:1008:bob
      padded:x:1009:ada
      zeros:x:001009:bob
      broken
      three:x:1000
      """;

  @TempDir private Path directory;

  private boolean isOwn(int gid) throws IOException {
    Path users = Files.writeString(directory.resolve("passwd"), USERS);
    Path groups = Files.writeString(directory.resolve("group"), GROUPS);
    return new Groups(new Account("ada", 1000), users, groups).isOwn(gid);
  }

  @ParameterizedTest
  @CsvSource({"1000", "1003", "1004", "1007", "0"})
  void aGroupOfNobodyElseIsOnesOwn(int gid) throws IOException {
    assertThat(isOwn(gid)).isTrue();
  }

  /// By a member, by a user's own entry, by nobody, who may be a program's, and by no such group.
  @ParameterizedTest
  @CsvSource({"1001", "100", "1005", "1006", "1008", "1009", "4711"})
  void anyOtherIsNot(int gid) throws IOException {
    assertThat(isOwn(gid)).isFalse();
  }

  @Test
  void withoutTheFilesNoneIs() {
    Path none = directory.resolve("none");
    assertThat(new Groups(new Account("ada", 1000), none, none).isOwn(1000)).isFalse();
  }

  @Test
  void aFileIsReadUpToOneMebibyte() throws IOException {
    Path users = Files.writeString(directory.resolve("passwd"), USERS);
    for (int more : new int[] {0, 1}) {
      int filling = TrustedFile.LIMIT - GROUPS.length() + more;
      Path groups = Files.writeString(directory.resolve("group"), GROUPS + "#".repeat(filling));
      assertThat(new Groups(new Account("ada", 1000), users, groups).isOwn(1003))
          .isEqualTo(more == 0);
    }
  }
}
