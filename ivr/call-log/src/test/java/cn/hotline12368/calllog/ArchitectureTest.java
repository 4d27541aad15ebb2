package cn.hotline12368.calllog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.hotline12368.calllog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LETTUCE_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..calllog.redis")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lettuce..");

    @ArchTest
    static final ArchRule KNOWS_NOTHING_ELSE_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.hotline12368.bridge..",
                    "cn.hotline12368.console..",
                    "cn.hotline12368.knowledge..",
                    "cn.hotline12368.qa..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("cn.hotline12368.(**)").should().beFreeOfCycles();
}
