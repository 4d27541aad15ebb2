package cn.hotline12368.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The launcher stays small and starts at once, and keeping processes alive stays free of what the processes are. */
@AnalyzeClasses(packages = "cn.hotline12368.launcher", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule launcher_knowsNoSpringAndNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "cn.hotline12368.bridge..",
                    "cn.hotline12368.console..",
                    "cn.hotline12368.caller..");

    @ArchTest
    static final ArchRule process_knowsOnlyTheHost = noClasses()
            .that()
            .resideInAPackage("..launcher.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..launcher.part..", "..launcher.provision..", "..launcher.settings..");

    @ArchTest
    static final ArchRule host_knowsNobody = noClasses()
            .that()
            .resideInAPackage("..launcher.host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..launcher.part..", "..launcher.provision..", "..launcher.settings..", "..launcher.process..");
}
