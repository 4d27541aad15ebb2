package cn.hotline12368.bridge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "cn.hotline12368.bridge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ASTERISK_JAVA_STAYS_IN_ASTERISK = noClasses()
            .that()
            .resideOutsideOfPackage("..bridge.asterisk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.asteriskjava..");

    @ArchTest
    static final ArchRule VOSK_STAYS_IN_THE_EAR = noClasses()
            .that()
            .resideOutsideOfPackage("..bridge.ear")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.vosk..");

    @ArchTest
    static final ArchRule KNOWS_NEITHER_LETTUCE_NOR_THE_CONSOLE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.lettuce..", "cn.hotline12368.console..", "cn.hotline12368.caller..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("cn.hotline12368.bridge.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        JavaPackage bridge = classes.getPackage("cn.hotline12368.bridge");
        assertThat(bridge.isAnnotatedWith(NullMarked.class)).isTrue();
        assertThat(bridge.getSubpackagesInTree())
                .isNotEmpty()
                .allSatisfy(inner -> assertThat(inner.isAnnotatedWith(NullMarked.class))
                        .as(inner.getName())
                        .isTrue());
    }
}
