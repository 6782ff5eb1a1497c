package no.dokumentsenter.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The floors of the house: a module may call lower floors, and on its own what its package-info lists. */
class EtasjeTest {
    private static final String ROT = "no.dokumentsenter.";

    private static final List<Set<String>> ETASJER = List.of(
            Set.of(
                    "felles",
                    "kommune",
                    "tilgang",
                    "database",
                    "virus",
                    "lesing",
                    "detektor",
                    "dokumentlager",
                    "metadata",
                    "endringslogg"),
            Set.of("arkivstruktur", "sak", "journal", "dokument", "skjerming", "bevaring", "sok"),
            Set.of("postmottak", "offentligjournal"),
            Set.of(
                    "einnsyn",
                    "epost",
                    "innboks",
                    "papir",
                    "originaler",
                    "skann",
                    "dagsslutt",
                    "journalkontroll",
                    "periodekontroll",
                    "arbeidsflate",
                    "kommandolinje",
                    "demo"));

    /** Doors that begin no transaction, each with its reason. */
    private static final Map<String, String> UTEN_TRANSAKSJON = Map.of();

    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.dokumentsenter");

    @Test
    void hver_modul_har_sin_etasje() {
        var moduler = KLASSER.stream().flatMap(klasse -> modul(klasse).stream()).collect(Collectors.toSet());
        assertThat(ETASJER.stream().flatMap(Set::stream)).containsAll(moduler);
    }

    @Test
    void ingen_roper_opp_til_en_hoeyere_etasje() {
        var rop = KLASSER.stream()
                .flatMap(klasse -> klasse.getDirectDependenciesFromSelf().stream())
                .filter(EtasjeTest::oppover)
                .map(Dependency::getDescription)
                .distinct();
        assertThat(rop).isEmpty();
    }

    @Test
    void hver_doer_arbeider_i_en_transaksjon() {
        var uten = KLASSER.stream()
                .filter(klasse -> klasse.isAnnotatedWith(Service.class) && iModulensRot(klasse))
                .filter(klasse -> !klasse.isAnnotatedWith(Transactional.class))
                .filter(klasse -> !UTEN_TRANSAKSJON.containsKey(klasse.getSimpleName()))
                .flatMap(klasse -> klasse.getMethods().stream())
                .filter(metode -> metode.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(metode -> !metode.getModifiers().contains(JavaModifier.STATIC))
                .filter(metode -> !metode.isAnnotatedWith(Transactional.class))
                .map(JavaMethod::getFullName);
        assertThat(uten).isEmpty();
    }

    private static boolean oppover(Dependency bruk) {
        var fra = modul(bruk.getOriginClass()).map(EtasjeTest::etasje);
        var til = modul(bruk.getTargetClass().getBaseComponentType()).map(EtasjeTest::etasje);
        return fra.isPresent() && til.isPresent() && til.get() > fra.get();
    }

    private static int etasje(String modul) {
        return IntStream.range(0, ETASJER.size())
                .filter(nr -> ETASJER.get(nr).contains(modul))
                .findFirst()
                .orElseThrow(() -> new AssertionError(modul + " har ingen etasje"));
    }

    private static Optional<String> modul(JavaClass klasse) {
        return klasse.getPackageName().startsWith(ROT)
                ? Optional.of(klasse.getPackageName().substring(ROT.length()).split("\\.")[0])
                : Optional.empty();
    }

    private static boolean iModulensRot(JavaClass klasse) {
        return modul(klasse)
                .filter(modul -> klasse.getPackageName().equals(ROT + modul))
                .isPresent();
    }
}
