package no.dokumentsenter.felles;

import java.util.List;

/** The user can mend it: 422, with each message beside its field. */
public final class Regelbrudd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Brudd> brudd;

    public Regelbrudd(List<Brudd> brudd) {
        super(brudd.stream().map(Brudd::kode).toList().toString());
        this.brudd = List.copyOf(brudd);
    }

    /** One broken rule. */
    public static Regelbrudd i(String felt, String kode, Object... data) {
        return new Regelbrudd(List.of(Brudd.i(felt, kode, data)));
    }

    public List<Brudd> brudd() {
        return brudd;
    }
}
