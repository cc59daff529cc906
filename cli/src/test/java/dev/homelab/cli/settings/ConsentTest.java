package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {
  @TempDir private Path directory;

  /// One answer of each of the places that are asked, in the order in which they are asked.
  record Asked(String variable, String doNotTrack, String choice, String file) {

    /// The rule in one place: the first that answers decides.
    Consent.State expected() {
      return answer(variable)
          .or(() -> List.of("", "0").contains(doNotTrack) ? Optional.empty() : off())
          .or(() -> answer(choice))
          .or(() -> answer(file))
          .orElse(Consent.State.ON);
    }

    private static Optional<Consent.State> off() {
      return Optional.of(Consent.State.OFF);
    }

    private static Optional<Consent.State> answer(String text) {
      return switch (text) {
        case "" -> Optional.empty();
        case "0", "off", "false" -> off();
        case "log" -> Optional.of(Consent.State.LOG);
        default -> Optional.of(Consent.State.ON);
      };
    }
  }

  static List<Asked> everyCombination() {
    List<Asked> all = new ArrayList<>();
    for (String variable : List.of("", "0", "1", "log")) {
      for (String doNotTrack : List.of("", "0", "1")) {
        for (String choice : List.of("", "on", "off")) {
          for (String file : List.of("", "true", "false", "log")) {
            all.add(new Asked(variable, doNotTrack, choice, file));
          }
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("everyCombination")
  void theFirstThatAnswersDecides(Asked asked) throws IOException {
    Home home = new Home(directory);
    if (!asked.variable().isEmpty()) {
      home.with("HOMELAB_TELEMETRY", asked.variable());
    }
    if (!asked.doNotTrack().isEmpty()) {
      home.with("DO_NOT_TRACK", asked.doNotTrack());
    }
    if (!asked.choice().isEmpty()) {
      new Choice(home.environment()).make(asked.choice().equals("on"));
    }
    if (!asked.file().isEmpty()) {
      home.user("[usage]\nrecording = '" + asked.file() + "'\n");
    }
    assertThat(consent(home).state()).isEqualTo(asked.expected());
  }

  private static Consent consent(Home home) {
    return Consent.of(home.settings(), new Choice(home.environment()));
  }

  private Home home() {
    return new Home(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "off", "OFF", "false", "False", "no", "NO"})
  void everySpellingOfNo(String no) {
    assertThat(consent(home().with("HOMELAB_TELEMETRY", no)))
        .isEqualTo(new Consent(Consent.State.OFF, "HOMELAB_TELEMETRY"));
    assertThat(consent(home().with("DO_NOT_TRACK", no)))
        .isEqualTo(new Consent(Consent.State.ON, "default"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "on", "ON", "true", "Yes"})
  void everySpellingOfYes(String yes) {
    assertThat(consent(home().with("HOMELAB_TELEMETRY", yes)))
        .isEqualTo(new Consent(Consent.State.ON, "HOMELAB_TELEMETRY"));
    assertThat(consent(home().with("DO_NOT_TRACK", yes)))
        .isEqualTo(new Consent(Consent.State.OFF, "DO_NOT_TRACK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "offf", "0 ", " off", "nope", "disabled", "nein", "-1"})
  void aWordThatNobodyKnowsIsNoConsent(String word) {
    assertThat(consent(home().with("HOMELAB_TELEMETRY", word)).state())
        .isEqualTo(Consent.State.UNKNOWN);
    assertThat(consent(home().user("[usage]\nrecording = '" + word + "'\n")).state())
        .isEqualTo(Consent.State.UNKNOWN);
  }

  @Test
  void spellingDoesNotDependOnTheLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      assertThat(consent(home().with("HOMELAB_DELIVERY", "INLINE")).state())
          .isEqualTo(Consent.State.ON);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void settingsThatCannotBeReadMeanOffWhateverTheRestSays() throws IOException {
    Home home = home().user("[usage\n").with("HOMELAB_TELEMETRY", "1");
    new Choice(home.environment()).make(true);
    assertThat(consent(home).state()).isEqualTo(Consent.State.UNKNOWN);
    assertThat(consent(home).because()).startsWith(home.userFile() + ":1: ");
  }

  @Test
  void aMistakeThatChangesNothingElseDoesNotStopRecording() {
    assertThat(consent(home().user("[unknown]\n")).state()).isEqualTo(Consent.State.ON);
  }

  @Test
  void theSystemsWordStandsBelowTheUsers() {
    Home home = home().system("[usage]\nrecording = false\n");
    assertThat(consent(home)).isEqualTo(new Consent(Consent.State.OFF, home.systemFile() + ":2"));
    assertThat(consent(home.user("[usage]\nrecording = true\n")))
        .isEqualTo(new Consent(Consent.State.ON, home.userFile() + ":2"));
  }

  /// What is asked again while a verb runs is the choice alone, and not even that where a variable
  /// has decided.
  @Test
  void theChoiceMayChangeUnlessAVariableHasDecided() throws IOException {
    Home home = home().user("[usage]\nrecording = true\n");
    Choice choice = new Choice(home.environment());
    Permission byDefault = Consent.permission(home.settings(), choice);
    Permission byVariable =
        Consent.permission(home.with("HOMELAB_TELEMETRY", "1").settings(), choice);
    choice.make(false);
    assertThat(byDefault.isGiven()).isFalse();
    assertThat(byVariable.isGiven()).isTrue();
  }

  @Test
  void theChoiceNamesItsFile() throws IOException {
    new Choice(home().environment()).make(false);
    Path file = directory.resolve(".config/homelab/recording");
    assertThat(consent(home())).isEqualTo(new Consent(Consent.State.OFF, file.toString()));
  }

  @Test
  void aChoiceThatSaysSomethingElseIsANo() {
    Home home = home();
    home.write(".config/homelab/recording", "perhaps\n");
    assertThat(consent(home).state()).isEqualTo(Consent.State.OFF);
  }

  @Test
  void aChoiceThatCannotBeReadIsNoConsent() throws IOException {
    Files.createDirectories(directory.resolve(".config/homelab/recording"));
    assertThat(consent(home()).state()).isEqualTo(Consent.State.UNKNOWN);
  }

  @Test
  void aChoiceInNoTextIsNoConsent() throws IOException {
    home().write(".config/homelab/recording", "");
    Files.write(directory.resolve(".config/homelab/recording"), new byte[] {(byte) 0xff, 0x20});
    assertThat(consent(home()).state()).isNotEqualTo(Consent.State.ON);
  }

  @Test
  void aChoiceBehindADanglingLinkIsNoConsent() throws IOException {
    Files.createDirectories(directory.resolve(".config/homelab"));
    Files.createSymbolicLink(directory.resolve(".config/homelab/recording"), Path.of("nowhere"));
    assertThat(consent(home()).state()).isNotEqualTo(Consent.State.ON);
  }

  /// What is printed needs no place.
  @Test
  void withoutAPlaceForRecordsNoneIsMade() {
    Home home = home().with("HOME", directory + "/gone");
    assertThat(consent(home))
        .isEqualTo(
            new Consent(Consent.State.OFF, "HOME=" + directory + "/gone, which does not exist"));
    assertThat(consent(home.with("HOMELAB_TELEMETRY", "log")))
        .isEqualTo(new Consent(Consent.State.LOG, "HOMELAB_TELEMETRY"));
    assertThat(consent(home.with("HOMELAB_TELEMETRY", "0")).because())
        .isEqualTo("HOMELAB_TELEMETRY");
  }
}
