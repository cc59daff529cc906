package dev.homelab.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.completion.Place.Reader;
import dev.homelab.cli.verb.Alias;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.TestVerb;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Offer HELP = new Offer("--help", "what it takes, with examples");

  private final List<Place> places =
      Places.of(
          List.of(
              verb(
                  Spec.read("disk", "disks\nof all")
                      .flag(Flag.on("all", "all of them").orBrief("-a"))
                      .flag(Flag.of("by", Types.or("none", Types.choice("x", "y")), "none", "how"))
                      .operand(Operand.optional("file", Types.FILE, "which"))
                      .operand(Operand.any("more", "the rest"))
                      .unrecorded()
                      .build()),
              verb(
                  Spec.running(List.of("p"), "disk of host", Tier.READ, "of a host")
                      .operand(Operand.required("host", "handed on"))
                      .build())),
          List.of(new Alias("d", "disk --by x", "here")));

  private static TestVerb verb(Spec spec) {
    return new TestVerb(spec, (_, _) -> 0);
  }

  private Place at(String key) {
    List<Place> found = places.stream().filter(place -> place.key().equals(key)).toList();
    assertThat(found).as(key).hasSize(1);
    return found.getFirst();
  }

  @Test
  void wordsLeadToVerbsAndToGroups() {
    assertThat(at(""))
        .isEqualTo(
            new Place.Words(
                "",
                List.of(new Offer("disk", "disks of all"), new Offer("d", "disk --by x")),
                Reader.NOBODY,
                List.of(HELP, new Offer("--version", "the version of this tool"))));
    assertThat(at("disk"))
        .isEqualTo(
            new Place.Words(
                "disk",
                List.of(new Offer("of", "host")),
                Reader.BUILT_IN,
                List.of(
                    new Offer("--all", "all of them"),
                    new Offer("-a", "all of them"),
                    new Offer("--by", "how (default none)"),
                    HELP)));
    assertThat(at("disk of"))
        .isEqualTo(
            new Place.Words(
                "disk of", List.of(new Offer("host", "of a host")), Reader.NOBODY, List.of(HELP)));
    assertThat(at("disk of host"))
        .isEqualTo(new Place.Words("disk of host", List.of(), Reader.DECLARED, List.of(HELP)));
  }

  @Test
  void valuesAreWhatTheTypeSays() {
    assertThat(at("disk --by"))
        .isEqualTo(
            new Place.Value(
                "disk --by",
                Meaning.FREE,
                List.of(new Offer("none"), new Offer("x"), new Offer("y")),
                "how"));
    assertThat(at("disk @1"))
        .isEqualTo(new Place.Value("disk @1", Meaning.FILE, List.of(), "file: which"));
    assertThat(at("disk @+"))
        .isEqualTo(new Place.Value("disk @+", Meaning.FREE, List.of(), "more: the rest"));
    assertThat(places.stream().map(Place::key)).doesNotContain("disk --all", "disk -a");
  }

  @Test
  void whatADeclaredVerbHandsOnMayBeAFile() {
    assertThat(at("disk of host @1"))
        .isEqualTo(new Place.Value("disk of host @1", Meaning.FILE, List.of(), "host"));
  }

  @Test
  void verbsThatAreRecordedAreATreeOfTheirOwn() {
    assertThat(at("recorded:+"))
        .isEqualTo(
            new Place.Value(
                "recorded:+", Meaning.FREE, List.of(new Offer("disk of host", "of a host")), ""));
    assertThat(at("recorded:disk"))
        .isEqualTo(
            new Place.Words(
                "recorded:disk", List.of(new Offer("of", "host")), Reader.NOBODY, List.of(HELP)));
  }

  @Test
  void anAliasIsWhatItStandsFor() {
    assertThat(at("alias:d")).isEqualTo(new Place.Alias("alias:d", List.of("disk", "--by", "x")));
  }

  @Test
  void everyShellQuotesWhatItCouldRun() {
    assertThat(Shell.BASH.quoted("a'$(b)`c`\\")).isEqualTo("'a'\\''$(b)`c`\\'");
    assertThat(Shell.ZSH.quoted("a'b")).isEqualTo("'a'\\''b'");
    assertThat(Shell.FISH.quoted("a'$(b)\\")).isEqualTo("'a\\'$(b)\\\\'");
  }
}
