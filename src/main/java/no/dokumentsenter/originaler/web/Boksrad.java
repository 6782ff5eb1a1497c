package no.dokumentsenter.originaler.web;

import java.util.UUID;

/** A box in a list. */
record Boksrad(
        UUID id,
        String slug,
        String kode,
        String sti,
        String navn,
        String sted,
        String aapnet,
        String lukket,
        String moden,
        int papirer,
        Lapp status) {}
