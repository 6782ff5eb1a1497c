package no.dokumentsenter.lesing;

/** Message codes for why a file could not be read. A person at the desk sees the text behind the code. */
public final class Grunn {
    public static final String TOM = "lesing.tom";
    public static final String SKADET = "lesing.skadet";
    public static final String KRYPTERT = "lesing.kryptert";
    public static final String FOR_MANGE_SIDER = "lesing.for_mange_sider";
    public static final String FOR_STOR_SIDE = "lesing.for_stor_side";
    public static final String FOR_STOR_FIL = "lesing.for_stor";
    public static final String UKJENT_TYPE = "lesing.ukjent_type";
    public static final String TIDSAVBRUDD = "lesing.tidsavbrudd";

    /** A program or a script: never opened, and lies in the original alone. */
    public static final String KARANTENE = "lesing.karantene";

    /** A ZIP that has been unpacked: its files stand after it. */
    public static final String PAKKE = "lesing.pakke";

    /** A ZIP with too much in it, or too deep: what was taken out stands after it. */
    public static final String PAKKE_FOR_STOR = "lesing.pakke_for_stor";

    /** A message to the receiver's key alone. */
    public static final String KRYPTERT_MELDING = "lesing.kryptert_melding";

    private Grunn() {}
}
