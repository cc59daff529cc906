package dev.homelab.telemetry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the compiler can't prove of the recording code: that it never gets hold of anything to
/// tell.
class ArchitectureTest {
  private static final Set<String> OUTSIDE =
      Set.of("getProperty", "getProperties", "setProperty", "getenv", "exit");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.homelab.telemetry");

  @Test
  void allClassesWereSeen() {
    assertThat(CLASSES.size()).isGreaterThan(20);
    assertThat(CLASSES.contain(Recorder.class)).isTrue();
    assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void readsNoPropertyAndNoEnvironment() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it is one of System's that look outside or end the process",
                call ->
                    call.getTargetOwner().isEquivalentTo(System.class)
                        && OUTSIDE.contains(call.getName())))
        .check(CLASSES);
    noClasses()
        .should()
        .callMethod(Integer.class, "getInteger", String.class)
        .orShould()
        .callMethod(Long.class, "getLong", String.class)
        .orShould()
        .callMethod(Boolean.class, "getBoolean", String.class)
        .check(CLASSES);
  }

  @Test
  void asksNothingOfProcessesAndStartsNone() {
    noClasses()
        .should()
        .callMethod(ProcessHandle.class, "info")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessHandle.Info.class, ProcessBuilder.class, Process.class, Runtime.class)
        .check(CLASSES);
  }

  @Test
  void knowsNoNetworkAndNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..", "java.lang.reflect..", "sun.."))
        .check(CLASSES);
  }

  @Test
  void onlyTheVocabularyMintsVerbs() {
    noClasses()
        .that()
        .areNotAssignableTo(Vocabulary.class)
        .should()
        .callConstructor(VerbId.class, String.class)
        .check(CLASSES);
    constructors()
        .that()
        .areDeclaredIn(VerbId.class)
        .or()
        .areDeclaredIn(Vocabulary.class)
        .should()
        .notBePublic()
        .check(CLASSES);
  }
}
