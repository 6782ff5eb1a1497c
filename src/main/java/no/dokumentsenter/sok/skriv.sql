-- The text of one entry, as sok_kilde makes it.
insert into sok_journalpost (kommune_id, journalpost_id, saksmappe_id, journaldato, saksaar, sakssekvensnummer,
                             journalpostnummer, saksbehandler, saksansvarlig, soketekst, aapen_soketekst, noekler, aapne_noekler)
select kommune_id, journalpost_id, saksmappe_id, journaldato, saksaar, sakssekvensnummer,
       journalpostnummer, saksbehandler, saksansvarlig, soketekst, aapen_soketekst, noekler, aapne_noekler
from sok_kilde
where kommune_id = ? and journalpost_id = ?
on conflict (kommune_id, journalpost_id) do update set
    saksmappe_id = excluded.saksmappe_id, journaldato = excluded.journaldato, saksaar = excluded.saksaar,
    sakssekvensnummer = excluded.sakssekvensnummer, journalpostnummer = excluded.journalpostnummer,
    saksbehandler = excluded.saksbehandler, saksansvarlig = excluded.saksansvarlig, soketekst = excluded.soketekst,
    aapen_soketekst = excluded.aapen_soketekst, noekler = excluded.noekler, aapne_noekler = excluded.aapne_noekler
