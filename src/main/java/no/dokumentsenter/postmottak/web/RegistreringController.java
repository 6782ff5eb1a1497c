package no.dokumentsenter.postmottak.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.lesing.Filnavn;
import no.dokumentsenter.postmottak.Direkteregistrering;
import no.dokumentsenter.postmottak.Direkteregistrering.Opplastet;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * One call registers a document: case if new, entry, sender, files. The fields are those of the queue's form, and a
 * property is {@code gnr} and {@code bnr}. Answers 201, or a problem that names each field.
 */
@RestController
class RegistreringController {
    private final Direkteregistrering registreringer;
    private final Skjemaleser leser;

    RegistreringController(Direkteregistrering registreringer, Skjemaleser leser) {
        this.registreringer = registreringer;
        this.leser = leser;
    }

    /** What was made. */
    record Svar(UUID sak, UUID journalpost, String nummer) {}

    @PostMapping(
            path = "/{kommune}/registrering",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Svar> registrer(
            @PathVariable String kommune,
            @RequestParam MultiValueMap<String, String> felt,
            @RequestParam(name = "fil", required = false) Optional<List<MultipartFile>> fil) {
        // Before the form is read: what is wrong with it says something about the archive.
        Paalogget.krev(Handling.REGISTRERE);
        var verdier = new Skjemaverdier(felt);
        var eiendom = eiendom(verdier);
        var valg = leser.les(verdier, () -> eiendom, Klokke.OSLO.instant());
        var filer = fil.orElse(List.of()).stream()
                .map(en -> new Opplastet(en::getInputStream, en.getSize(), navn(en)))
                .toList();
        var registrert = registreringer.registrer(valg, filer);
        return ResponseEntity.created(URI.create("/" + kommune + "/journalpost/" + registrert.journalpost()))
                .body(new Svar(
                        registrert.sak().verdi(), registrert.journalpost().verdi(), registrert.nummer()));
    }

    private static String navn(MultipartFile fil) {
        return Filnavn.trygt(Optional.ofNullable(fil.getOriginalFilename()).orElse(""), "dokument");
    }

    private static Optional<NySak.Eiendom> eiendom(Skjemaverdier felt) {
        if (felt.en("gnr").isEmpty() && felt.en("bnr").isEmpty()) {
            return Optional.empty();
        }
        if (!felt.en("gnr").matches("[1-9]\\d{0,5}") || !felt.en("bnr").matches("[1-9]\\d{0,5}")) {
            throw Regelbrudd.i("gnr", "postmottak.ukjent_eiendom");
        }
        return Optional.of(new NySak.Eiendom(Integer.parseInt(felt.en("gnr")), Integer.parseInt(felt.en("bnr"))));
    }
}
