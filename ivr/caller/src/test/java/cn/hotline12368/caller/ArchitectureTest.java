package cn.hotline12368.caller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.hotline12368.caller", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule voskStaysInTheEar = noClasses()
            .that()
            .resideOutsideOfPackage("..caller.ear")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.vosk..");

    @ArchTest
    static final ArchRule hanlpStaysInSpeech = noClasses()
            .that()
            .resideOutsideOfPackage("..caller.speech")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hankcs..");

    @ArchTest
    static final ArchRule theLineKnowsNothingOfTheCall = noClasses()
            .that()
            .resideInAnyPackage("..caller.sip", "..caller.rtp")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..caller", "..caller.ear", "..caller.speech", "..caller.calllog");
}
