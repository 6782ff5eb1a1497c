package no.dokumentsenter.originaler.web;

/** A destruction list in a list. */
record Listerad(String slug, String kode, String sti, String navn, String laget, Lapp status) {}
