package cn.hotline12368.qa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.hotline12368.qa", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule PURE = noClasses()
            .that()
            .resideOutsideOfPackage("..qa.cases.postgres")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "org.apache.lucene..",
                    "com.hankcs..",
                    "cn.hotline12368.calllog..",
                    "cn.hotline12368.bridge..",
                    "cn.hotline12368.console..");

    @ArchTest
    static final ArchRule HTTP_STAYS_IN_ITS_ADAPTER = noClasses()
            .that()
            .resideOutsideOfPackage("..qa.cases.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "io.github.resilience4j..");
}
