package no.dokumentsenter.felles;

import java.util.List;

/** 409: somebody else was first. The page shows who, and keeps what was written. */
public final class Konflikt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kode;
    private final transient List<Object> data;

    /** The message code in {@code meldinger.properties}, and what it names. */
    public Konflikt(String kode, Object... data) {
        super(kode);
        this.kode = kode;
        this.data = List.of(data);
    }

    public String kode() {
        return kode;
    }

    public List<Object> data() {
        return data;
    }
}
