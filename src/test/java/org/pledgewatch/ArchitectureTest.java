package org.pledgewatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the doors between rooms do not say. */
class ArchitectureTest {

    private static final String[] PURE = {
        "org.pledgewatch.reference..",
        "org.pledgewatch.commitments.target..",
        "org.pledgewatch.observations.series..",
        "org.pledgewatch.fairshare.formula..",
        "org.pledgewatch.integration.index..",
        "org.pledgewatch.assessment.judgement..",
        "org.pledgewatch.rhythm..",
        "org.pledgewatch.search..",
        "org.pledgewatch.pictures.."
    };

    private static JavaClasses house;

    @BeforeAll
    static void enter() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.pledgewatch");
    }

    @Test
    void theRulesArePureJava() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.stereotype..",
                        "org.springframework.context..",
                        "org.springframework.jdbc..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "org.slf4j..")
                .because("the same inputs must give the same answer, on any day and machine")
                .check(house);
    }

    @Test
    void theRulesHaveNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(house);
    }

    @Test
    void nothingJudgedIsEverInBinaryFloatingPoint() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(PURE)
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .check(house);
    }

    @Test
    void whatABeanNeedsIsInItsConstructor() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(house);
    }

    @Test
    void controllersKeepTheirDoorsClosed() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .bePackagePrivate()
                .check(house);
    }
}
