package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VerbPathTest {

  @Test
  void isThePrefixOfItselfAndOfWhatFollows() {
    VerbPath path = VerbPath.of("net check");
    assertThat(path.isPrefixOf(List.of("net", "check"))).isTrue();
    assertThat(path.isPrefixOf(List.of("net", "check", "host"))).isTrue();
    assertThat(path.isPrefixOf(List.of("net"))).isFalse();
    assertThat(path.isPrefixOf(List.of("net check"))).isFalse();
    assertThat(path.isPrefixOf(List.of())).isFalse();
  }

  @Property
  void everyPrefixOfTheArgumentsAndNothingElseIsAPrefix(
      @ForAll @Size(max = 5) List<@NotEmpty String> words,
      @ForAll @Size(max = 5) List<@NotEmpty String> more,
      @ForAll @NotEmpty String other) {
    List<String> arguments = new ArrayList<>(words);
    arguments.addAll(more);
    assertThat(new VerbPath(words).isPrefixOf(arguments)).isTrue();
    List<String> longer = new ArrayList<>(arguments);
    longer.add(other);
    assertThat(new VerbPath(longer).isPrefixOf(arguments)).isFalse();
  }

  @Test
  void readsAndWritesItsText() {
    assertThat(VerbPath.of("a b c").words()).containsExactly("a", "b", "c");
    assertThat(VerbPath.of("a b c")).hasToString("a b c");
  }

  @Test
  void keepsItsWordsToItself() {
    List<String> words = new ArrayList<>(List.of("a"));
    VerbPath path = new VerbPath(words);
    words.add("b");
    assertThat(path.words()).containsExactly("a");
  }
}
