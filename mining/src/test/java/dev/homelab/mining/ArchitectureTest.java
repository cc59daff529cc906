package dev.homelab.mining;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.homelab.mining.history.Histories;
import dev.homelab.mining.shell.CatalogueWord;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What was typed stays where it is: this module reads it, and has no way to put it anywhere.
class ArchitectureTest {
  private static final Set<String> LOOKS =
      Set.of(
          "exists",
          "readAttributes",
          "walkFileTree",
          "isRegularFile",
          "isDirectory",
          "getLastModifiedTime");
  private static final Set<String> OUTSIDE =
      Set.of("getProperty", "getProperties", "setProperty", "getenv", "exit");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.homelab.mining");

  @Test
  void allClassesWereSeen() {
    assertThat(CLASSES.contain(Histories.class)).isTrue();
    assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void filesAreOpenedAtTheDoorOnlyAndForReading() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Door")
        .should()
        .callMethodWhere(owner("it opens a file", FileChannel.class, "open"))
        .check(CLASSES);
    noClasses()
        .should()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "it asks for more than reading",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().isEquivalentTo(StandardOpenOption.class)
                        && !access.getName().equals("READ")))
        .check(CLASSES);
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it does more to a file than to look at it",
                (JavaCall<?> call) ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && !LOOKS.contains(call.getName())))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File(In|Out)putStream|RandomAccessFile|File(Writ|Read)er)")
        .check(CLASSES);
  }

  @Test
  void onlyTheCatalogueMakesPublicWords() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.homelab.mining.shell.Catalogue")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "it makes a public word",
                (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(CatalogueWord.class)))
        .check(CLASSES);
  }

  @Test
  void nothingIsToldElsewhere() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.util.logging..", "javax..", "java.sql.."))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\.(Asynchronous|Server|Datagram|Socket).*")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.Process.*")
        .orShould()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "it prints",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName())))
        .check(CLASSES);
  }

  @Test
  void readsNoPropertyAndNoEnvironment() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it is one of System's that look outside or end the process",
                (JavaCall<?> call) ->
                    call.getTargetOwner().isEquivalentTo(System.class)
                        && OUTSIDE.contains(call.getName())))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaCall<?>> owner(String what, Class<?> type, String name) {
    return DescribedPredicate.describe(
        what, call -> call.getTargetOwner().isEquivalentTo(type) && call.getName().equals(name));
  }
}
