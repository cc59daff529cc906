package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VerbPathTest {

  @Test
  void startsWithItselfAndItsFirstWords() {
    VerbPath path = new VerbPath("net check");
    assertThat(path.startsWith(List.of("net", "check"))).isTrue();
    assertThat(path.startsWith(List.of("net"))).isTrue();
    assertThat(path.startsWith(List.of())).isTrue();
    assertThat(path.startsWith(List.of("net", "check", "host"))).isFalse();
    assertThat(path.startsWith(List.of("net check"))).isFalse();
    assertThat(path.startsWith(List.of("ne"))).isFalse();
  }

  @Property
  void startsWithEachOfItsBeginningsAndNothingElse(
      @ForAll @Size(min = 1, max = 5) List<@NotEmpty @AlphaChars String> words,
      @ForAll @IntRange(max = 5) int length,
      @ForAll @NotEmpty String other) {
    VerbPath path = new VerbPath(String.join(" ", words));
    List<String> first = words.subList(0, Math.min(length, words.size()));
    assertThat(path.startsWith(first)).isTrue();
    List<String> changed = new ArrayList<>(first);
    changed.add(other);
    assertThat(path.startsWith(changed))
        .isEqualTo(first.size() < words.size() && other.equals(words.get(first.size())));
  }

  @Test
  void readsAndWritesItsText() {
    assertThat(new VerbPath("a b c").words()).containsExactly("a", "b", "c");
    assertThat(new VerbPath("a b c")).hasToString("a b c");
  }
}
