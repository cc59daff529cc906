package dev.homelab.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.homelab.cli.verb.Registry;
import dev.homelab.telemetry.Recorder;
import dev.homelab.telemetry.VerbId;
import dev.homelab.telemetry.Vocabulary;
import java.io.PrintStream;
import java.security.KeyStore;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/// The rules of the command line that no compiler keeps.
class ArchitectureTest {
  private static final String CLI = "dev.homelab.cli.";

  /// The rooms of verbs, by the first of the words typed; `declared` for those of a configuration.
  private static final List<String> GROUPS =
      List.of("completion", "config", "declared", "dns", "logs", "metrics", "net", "usage");

  /// What verbs share.
  private static final Set<String> SHARED =
      Set.of(
          "endpoint",
          "man",
          "output",
          "plot",
          "query",
          "records",
          "resolver",
          "settings",
          "shipping",
          "statistics",
          "toml",
          "verb");

  private static final Set<String> ENDING = Set.of("exit", "halt");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("dev.homelab");

  @Test
  void allClassesWereSeen() {
    assertThat(CLASSES.size()).isGreaterThan(150);
    assertThat(CLASSES.contain(Main.class)).isTrue();
    assertThat(CLASSES.contain(Registry.class)).isTrue();
    assertThat(CLASSES.contain(Recorder.class)).isTrue();
    assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void onlyTheRegistryBuildsAVocabulary() {
    noClasses()
        .that()
        .areNotAssignableTo(Registry.class)
        .should()
        .callMethod(Vocabulary.class, "of", Collection.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheDispatcherLooksUpAnIdentityAndRecords() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.homelab.cli.verb", "dev.homelab.telemetry")
        .should()
        .callMethod(Vocabulary.class, "find", String.class)
        .orShould()
        .callMethod(Recorder.class, "finished", VerbId.class, int.class)
        .check(CLASSES);
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().matching("dev.homelab.cli.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theVerbsOwnRoomKnowsNoOtherVerbsAndNoEndpoints() {
    noClasses()
        .that()
        .resideInAPackage("dev.homelab.cli.verb")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.homelab.cli..")
                .and(
                    describe(
                        "outside of verb and output",
                        type ->
                            !Set.of("dev.homelab.cli.verb", "dev.homelab.cli.output")
                                .contains(type.getPackageName()))))
        .check(CLASSES);
  }

  /// Where the roots lie, and what a name is held against, is said once.
  @Test
  void onlyOneModuleDecidesWhomToTrust() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.homelab.http..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            SSLContext.class, TrustManager.class, TrustManagerFactory.class, KeyStore.class)
        .check(CLASSES);
  }

  /// A verb is an end, not a part of another, nor of what verbs share.
  @Test
  void onlyTheCompositionRootKnowsARoomOfVerbs() {
    Set<String> rooms = rooms();
    assertThat(rooms).containsAll(SHARED);
    Set<String> groups = new TreeSet<>(rooms);
    groups.removeAll(SHARED);
    assertThat(groups).containsExactlyElementsOf(GROUPS);
    for (String group : groups) {
      noClasses()
          .that()
          .resideInAPackage(CLI + "*..")
          .and()
          .resideOutsideOfPackage(CLI + group)
          .should()
          .dependOnClassesThat(resideInAPackage(CLI + group))
          .check(CLASSES);
    }
  }

  private static Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : CLASSES.that(resideInAPackage(CLI + "*"))) {
      rooms.add(type.getPackageName().substring(CLI.length()));
    }
    return rooms;
  }

  @Test
  void onlyTheSignalsAndTheFlushEndTheProcess() {
    noClasses()
        .that()
        .areNotAssignableTo(OsSignals.class)
        .and()
        .areNotAssignableTo(FlushMain.class)
        .should()
        .callMethodWhere(
            describe(
                "it ends the process",
                call ->
                    ENDING.contains(call.getName())
                        && (call.getTargetOwner().isEquivalentTo(System.class)
                            || call.getTargetOwner().isEquivalentTo(Runtime.class))))
        .check(CLASSES);
  }

  @Test
  void nobodyPrintsBesideTheConsole() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
  }

  /// A stream of another kind would let text through that nobody has made printable.
  @Test
  void allIsPrintedThroughTheStreamsThatMakeItPrintable() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.homelab.cli.output")
        .should()
        .callCodeUnitWhere(
            describe(
                "it makes a print stream",
                call ->
                    call.getName().equals("<init>")
                        && call.getTargetOwner().isEquivalentTo(PrintStream.class)))
        .check(CLASSES);
  }

  @Test
  void onlyHttpOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.homelab.http")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.HttpURLConnection")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.java_websocket..")
        .check(CLASSES);
  }

  /// What is on the path of every verb stays off what makes a JVM slow to start.
  @Test
  void theRecordingPathLoadsNoFormatterAndNoRegularExpression() {
    noClasses()
        .that()
        .haveSimpleName("Journal")
        .or()
        .haveSimpleName("StateDirectory")
        .or()
        .haveSimpleName("Schedule")
        .or()
        .haveSimpleName("JournalLine")
        .or()
        .haveSimpleName("Dispatcher")
        .or()
        .haveSimpleName("AfterRecord")
        .or()
        .haveSimpleName("FlushStarter")
        .should()
        .callMethodWhere(
            describe(
                "it formats or matches",
                call ->
                    call.getName().equals("format")
                        || call.getName().equals("formatted")
                        || call.getName().equals("replaceAll")
                        || call.getName().equals("matches")))
        .check(CLASSES);
  }
}
