package cn.hotline12368.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "cn.hotline12368", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule CONSOLE_KNOWS_NO_BRIDGE = noClasses()
            .that()
            .resideInAPackage("..console..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.hotline12368.bridge..", "cn.hotline12368.caller..", "org.asteriskjava..", "org.vosk..");

    @ArchTest
    static final ArchRule LETTUCE_STAYS_IN_THE_FEED = noClasses()
            .that()
            .resideOutsideOfPackage("cn.hotline12368.calllog.redis")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lettuce..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_THE_INDEX = noClasses()
            .that()
            .resideOutsideOfPackage("cn.hotline12368.knowledge.index")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_RING =
            slices().matching("cn.hotline12368.console.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_NOBODYS_BUSINESS =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule WIRING_IS_IN_CONFIGURATIONS =
            classes().that().areAnnotatedWith(Configuration.class).should().haveSimpleNameEndingWith("Configuration");
}
