package cn.hotline12368.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.hotline12368.knowledge", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule LUCENE_HANLP_AND_THE_MODEL_STAY_IN_THE_INDEX = noClasses()
            .that()
            .resideOutsideOfPackage("cn.hotline12368.knowledge.index")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "com.hankcs..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule INDEX_KNOWS_NEITHER_ARTICLES_NOR_SPRING = noClasses()
            .that()
            .resideInAPackage("cn.hotline12368.knowledge.index")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.hotline12368.knowledge", "org.springframework..", "java.sql..");

    @ArchTest
    static final ArchRule KNOWS_NOTHING_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.hotline12368.qa..",
                    "cn.hotline12368.calllog..",
                    "cn.hotline12368.bridge..",
                    "cn.hotline12368.console..");
}
