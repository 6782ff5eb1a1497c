package no.dokumentsenter.metadata;

import java.time.LocalDate;
import java.util.List;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the code lists. Read once: only migrations change them, and they run before the first question. */
@Service
public class Kodelister {
    private final MetadataRepository repository;
    private volatile List<Kodeverdi> lest = List.of();

    Kodelister(MetadataRepository repository) {
        this.repository = repository;
    }

    /**
     * The values that can be chosen today, by name.
     *
     * @param navn the XSD's name of the field, in any case
     * @throws IllegalArgumentException when there is no such list
     */
    @Transactional(readOnly = true)
    public List<Kodeverdi> liste(String navn) {
        var liste = Kodeliste.av(navn).orElseThrow(() -> new IllegalArgumentException("Ingen kodeliste: " + navn));
        var idag = LocalDate.now(Klokke.OSLO);
        return verdier(liste).stream().filter(verdi -> verdi.gyldig(idag)).toList();
    }

    /**
     * The words of a code, also of one that can no longer be chosen; of two rows the newest.
     *
     * @throws IllegalArgumentException when the list has never had it
     */
    @Transactional(readOnly = true)
    public String kodenavn(Kodeliste liste, String kode) {
        return verdier(liste).stream()
                .filter(verdi -> verdi.kode().equals(kode))
                .reduce((eldre, nyere) -> nyere.gyldigFra().isBefore(eldre.gyldigFra()) ? eldre : nyere)
                .map(Kodeverdi::kodenavn)
                .orElseThrow(() -> new IllegalArgumentException("%s har ikke %s".formatted(liste.navn(), kode)));
    }

    /**
     * Refuses a code that cannot be chosen today.
     *
     * @throws Regelbrudd on the field with the list's name
     */
    @Transactional(readOnly = true)
    public void krev(Kodeliste liste, String kode) {
        var idag = LocalDate.now(Klokke.OSLO);
        if (verdier(liste).stream().noneMatch(verdi -> verdi.kode().equals(kode) && verdi.gyldig(idag))) {
            throw Regelbrudd.i(liste.navn(), "kode.ukjent", kode, liste.navn());
        }
    }

    private List<Kodeverdi> verdier(Kodeliste liste) {
        if (lest.isEmpty()) lest = repository.kodeverdier();
        return lest.stream()
                .filter(verdi -> verdi.kodeliste().equals(liste.navn()))
                .toList();
    }
}
