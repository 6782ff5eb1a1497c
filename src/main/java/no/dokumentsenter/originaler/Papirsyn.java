package no.dokumentsenter.originaler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.papir.Etterkontroll;
import no.dokumentsenter.papir.Skannestand;
import org.springframework.stereotype.Component;

/** Reads boxes with all that speaks for and against: what data shows beside what people have said. */
@Component
class Papirsyn {
    private final PapirRepository papirer;
    private final UnntakRepository unntak;
    private final Etterkontroll etterkontroll;

    Papirsyn(PapirRepository papirer, UnntakRepository unntak, Etterkontroll etterkontroll) {
        this.papirer = papirer;
        this.unntak = unntak;
        this.etterkontroll = etterkontroll;
    }

    /** Everything that was ever laid in these boxes. Exceptions are asked for on what still lies there. */
    List<Papirlinje> i(Kommune kommune, List<UUID> bokser) {
        var alle = papirer.i(kommune, bokser);
        var stand = stand(alle.stream().map(Originalpapir::innkommetPostId).toList());
        var satt = unntak.satt(kommune, bokser).stream().collect(Collectors.groupingBy(Unntak::innkommetPostId));
        var grense = unntak.grunner().stream()
                .filter(grunn -> grunn.kode().equals(Datafunn.FRA_1950.kode()))
                .findFirst()
                .map(Unntaksgrunn::grense)
                .orElseThrow();
        return alle.stream()
                .map(papir -> {
                    var dens = Optional.ofNullable(stand.get(papir.innkommetPostId()));
                    var funn = papir.iBoks() ? Unntaksregler.funn(papir, dens, grense) : List.<Datafunn>of();
                    return new Papirlinje(
                            papir,
                            dens,
                            Stream.concat(
                                            funn.stream().map(ett -> Unntak.funnet(papir.innkommetPostId(), ett)),
                                            satt.getOrDefault(papir.innkommetPostId(), List.of()).stream())
                                    .toList());
                })
                .toList();
    }

    /** How the scanning stands, by letter. */
    Map<UUID, Skannestand> stand(List<UUID> poster) {
        return etterkontroll.stand(poster).stream()
                .collect(Collectors.toMap(Skannestand::innkommetPostId, Function.identity()));
    }
}
