extension btree_gin
extension pg_trgm
extension unaccent

table aapningssamtykke -- eier: papir
    kommune_id smallint not null
    id uuid not null
    navn text not null
    gjelder_fra date not null
    gjelder_til date
    registrert_av text not null
    registrert_tid timestamp with time zone not null
  constraint aapningssamtykke_check CHECK (((gjelder_til IS NULL) OR (gjelder_til >= (gjelder_fra - 1))))
  constraint aapningssamtykke_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint aapningssamtykke_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX aapningssamtykke_navn ON public.aapningssamtykke USING btree (kommune_id, lower(navn))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table arkiv -- eier: arkivstruktur
    kommune_id smallint not null
    id uuid not null
    tittel text not null
    beskrivelse text
    arkivstatus text not null
    dokumentmedium text
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    avsluttet_dato timestamp with time zone
    avsluttet_av text
  constraint arkiv_arkivstatus_check CHECK ((arkivstatus = ANY (ARRAY['O'::text, 'A'::text])))
  constraint arkiv_dokumentmedium_check CHECK ((dokumentmedium = ANY (ARRAY['E'::text, 'F'::text, 'B'::text])))
  constraint arkiv_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint arkiv_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table arkivdel -- eier: arkivstruktur
    kommune_id smallint not null
    id uuid not null
    arkiv_id uuid not null
    klassifikasjonssystem_id uuid not null
    kode text not null
    tittel text not null
    beskrivelse text
    arkivdelstatus text not null
    dokumentmedium text
    arkivperiode_start_dato date
    arkivperiode_slutt_dato date
    forloeper_id uuid
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    avsluttet_dato timestamp with time zone
    avsluttet_av text
  constraint arkivdel_arkivdelstatus_check CHECK ((arkivdelstatus = ANY (ARRAY['A'::text, 'O'::text, 'P'::text, 'U'::text])))
  constraint arkivdel_dokumentmedium_check CHECK ((dokumentmedium = ANY (ARRAY['E'::text, 'F'::text, 'B'::text])))
  constraint arkivdel_kommune_id_arkiv_id_fkey FOREIGN KEY (kommune_id, arkiv_id) REFERENCES arkiv(kommune_id, id)
  constraint arkivdel_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint arkivdel_kommune_id_klassifikasjonssystem_id_fkey FOREIGN KEY (kommune_id, klassifikasjonssystem_id) REFERENCES klassifikasjonssystem(kommune_id, id)
  constraint arkivdel_kommune_id_kode_arkivperiode_start_dato_key UNIQUE (kommune_id, kode, arkivperiode_start_dato)
  constraint arkivdel_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table arkivnotat -- eier: journal
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid not null
    tittel text not null
    offentlig_tittel text not null
    dokumentets_dato date
    mottatt_dato timestamp with time zone
    sendt_dato timestamp with time zone
    forfallsdato date
    administrativ_enhet text not null
    saksbehandler text not null
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    arkivert_dato timestamp with time zone
    arkivert_av text
  constraint arkivnotat_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint arkivnotat_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint arkivnotat_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX arkivnotat_sak ON public.arkivnotat USING btree (kommune_id, saksmappe_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table arkivskaper -- eier: arkivstruktur
    kommune_id smallint not null
    id uuid not null
    arkiv_id uuid not null
    arkivskaper_id text not null
    arkivskaper_navn text not null
    beskrivelse text
  constraint arkivskaper_kommune_id_arkiv_id_fkey FOREIGN KEY (kommune_id, arkiv_id) REFERENCES arkiv(kommune_id, id)
  constraint arkivskaper_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint arkivskaper_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table avskrivning -- eier: journal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    avskrivningsdato date not null
    avskrevet_av text not null
    avskrivningsmaate text not null
    referanse_avskrives_av_journalpost uuid
    korrespondansepart_id uuid
    opphevet_tid timestamp with time zone
    opphevet_av text
    opphevet_grunn text
  constraint avskrivning_check CHECK ((referanse_avskrives_av_journalpost <> journalpost_id))
  constraint avskrivning_check1 CHECK ((num_nonnulls(opphevet_tid, opphevet_av, opphevet_grunn) = ANY (ARRAY[0, 3])))
  constraint avskrivning_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint avskrivning_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint avskrivning_kommune_id_korrespondansepart_id_fkey FOREIGN KEY (kommune_id, korrespondansepart_id) REFERENCES korrespondansepart(kommune_id, id)
  constraint avskrivning_kommune_id_referanse_avskrives_av_journalpost_fkey FOREIGN KEY (kommune_id, referanse_avskrives_av_journalpost) REFERENCES journalpost(kommune_id, id)
  constraint avskrivning_opphevet_grunn_check CHECK ((opphevet_grunn <> ''::text))
  constraint avskrivning_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX avskrivning_gjelder ON public.avskrivning USING btree (kommune_id, journalpost_id, korrespondansepart_id) NULLS NOT DISTINCT WHERE (opphevet_tid IS NULL)
  CREATE INDEX avskrivning_journalpost ON public.avskrivning USING btree (kommune_id, journalpost_id)
  CREATE INDEX avskrivning_referanse_avskrives_av_journalpost ON public.avskrivning USING btree (kommune_id, referanse_avskrives_av_journalpost) WHERE (referanse_avskrives_av_journalpost IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app
  grant update (opphevet_av) to app
  grant update (opphevet_grunn) to app
  grant update (opphevet_tid) to app

table avstemming -- eier: dagsslutt
    kommune_id smallint not null
    id uuid not null
    tid timestamp with time zone not null
    signert_av text not null
    hilsen text not null -- what the next one must know, in the words of the one who signed
  constraint avstemming_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint avstemming_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX avstemming_siste ON public.avstemming USING btree (kommune_id, tid DESC)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table avstemming_kanal -- eier: dagsslutt
    kommune_id smallint not null
    avstemming_id uuid not null
    kanal text not null
    talt integer -- counted by hand since the last signature: envelopes
    forklaring text not null
  constraint avstemming_kanal_kommune_id_avstemming_id_fkey FOREIGN KEY (kommune_id, avstemming_id) REFERENCES avstemming(kommune_id, id)
  constraint avstemming_kanal_pkey PRIMARY KEY (kommune_id, avstemming_id, kanal)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table avstemming_maaler -- eier: dagsslutt
    kommune_id smallint not null
    avstemming_id uuid not null
    kanal text not null
    maaler text not null
    stand bigint not null
  constraint avstemming_maaler_kommune_id_avstemming_id_kanal_fkey FOREIGN KEY (kommune_id, avstemming_id, kanal) REFERENCES avstemming_kanal(kommune_id, avstemming_id, kanal)
  constraint avstemming_maaler_pkey PRIMARY KEY (kommune_id, avstemming_id, kanal, maaler)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table avvist_fil -- eier: postmottak
    kommune_id smallint not null
    id uuid not null
    kanal text not null
    filnavn text not null
    grunn text not null
    avvist_tid timestamp with time zone not null
  constraint avvist_fil_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint avvist_fil_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table besvarelse -- eier: journal
    kommune_id smallint not null
    id uuid not null
    svar_id uuid not null
    journalpost_id uuid not null
    korrespondansepart_id uuid
    valgt_av text not null
    valgt_tid timestamp with time zone not null
  constraint besvarelse_check CHECK ((svar_id <> journalpost_id))
  constraint besvarelse_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint besvarelse_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint besvarelse_kommune_id_korrespondansepart_id_fkey FOREIGN KEY (kommune_id, korrespondansepart_id) REFERENCES korrespondansepart(kommune_id, id)
  constraint besvarelse_kommune_id_svar_id_fkey FOREIGN KEY (kommune_id, svar_id) REFERENCES journalpost(kommune_id, id)
  constraint besvarelse_kommune_id_svar_id_journalpost_id_korrespondanse_key UNIQUE NULLS NOT DISTINCT (kommune_id, svar_id, journalpost_id, korrespondansepart_id)
  constraint besvarelse_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX besvarelse_journalpost ON public.besvarelse USING btree (kommune_id, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select to app

table bruker -- eier: tilgang; uten radsikkerhet: en person kan arbeide for flere kommuner; tildelingene er bak muren
    id uuid not null
    brukernavn text not null
    navn text not null
    enhet text not null
    sted text not null
    passord text
    ekstern_id text
    sperret_til timestamp with time zone
    feilede_forsoek integer not null default 0
    sluttet_dato date
    hurtigtaster boolean not null default true
    opprettet_dato timestamp with time zone not null
  constraint bruker_brukernavn_check CHECK ((brukernavn = lower(brukernavn)))
  constraint bruker_brukernavn_key UNIQUE (brukernavn)
  constraint bruker_ekstern_id_key UNIQUE (ekstern_id)
  constraint bruker_pkey PRIMARY KEY (id)
  grant insert, select, update to app

table dokumentbeskrivelse -- eier: dokument
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    dokumentnummer integer not null
    dokumenttype text not null
    dokumentstatus text not null
    tilknyttet_registrering_som text not null
    tittel text not null
    dokumentmedium text not null
    oppbevaringssted text
    tilknyttet_dato timestamp with time zone not null
    tilknyttet_av text not null
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
  constraint dokumentbeskrivelse_dokumentmedium_check CHECK ((dokumentmedium = ANY (ARRAY['E'::text, 'F'::text, 'B'::text])))
  constraint dokumentbeskrivelse_dokumentstatus_check CHECK ((dokumentstatus = ANY (ARRAY['B'::text, 'F'::text])))
  constraint dokumentbeskrivelse_kommune_id_journalpost_id_dokumentnumme_key UNIQUE (kommune_id, journalpost_id, dokumentnummer)
  constraint dokumentbeskrivelse_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint dokumentbeskrivelse_pkey PRIMARY KEY (kommune_id, id)
  constraint dokumentbeskrivelse_tilknyttet_registrering_som_check CHECK ((tilknyttet_registrering_som = ANY (ARRAY['H'::text, 'V'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table dokumentflyt -- eier: journal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid
    arkivnotat_id uuid
    flyt_til text not null
    flyt_fra text not null
    flyt_mottatt_dato timestamp with time zone
    flyt_sendt_dato timestamp with time zone not null
    flyt_status text
    flyt_merknad text
  constraint dokumentflyt_check CHECK ((num_nonnulls(journalpost_id, arkivnotat_id) = 1))
  constraint dokumentflyt_kommune_id_arkivnotat_id_fkey FOREIGN KEY (kommune_id, arkivnotat_id) REFERENCES arkivnotat(kommune_id, id)
  constraint dokumentflyt_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint dokumentflyt_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint dokumentflyt_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX dokumentflyt_arkivnotat ON public.dokumentflyt USING btree (kommune_id, arkivnotat_id) WHERE (arkivnotat_id IS NOT NULL)
  CREATE INDEX dokumentflyt_journalpost ON public.dokumentflyt USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table dokumentobjekt -- eier: dokument
    kommune_id smallint not null
    id uuid not null
    dokumentbeskrivelse_id uuid not null
    versjonsnummer integer not null
    variantformat text not null
    format text not null
    filnavn text not null
    mime_type text not null
    sjekksum text not null
    sjekksum_algoritme text not null default 'SHA-256'::text
    filstoerrelse bigint not null
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
  constraint dokumentobjekt_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint dokumentobjekt_kommune_id_dokumentbeskrivelse_id_versjonsnu_key UNIQUE (kommune_id, dokumentbeskrivelse_id, versjonsnummer, variantformat)
  constraint dokumentobjekt_pkey PRIMARY KEY (kommune_id, id)
  constraint dokumentobjekt_sjekksum_check CHECK ((sjekksum ~ '^[0-9a-f]{64}$'::text))
  constraint dokumentobjekt_variantformat_check CHECK ((variantformat = ANY (ARRAY['P'::text, 'A'::text, 'O'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table dokumenttekst -- eier: dokument
    kommune_id smallint not null
    dokumentbeskrivelse_id uuid not null
    tekst text not null
  constraint dokumenttekst_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint dokumenttekst_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint dokumenttekst_pkey PRIMARY KEY (kommune_id, dokumentbeskrivelse_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table dublett -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    annen_post_id uuid not null
    grunn text not null
    likhet smallint not null -- per cent
    fil_nr integer not null
    annen_fil_nr integer not null
    avgjoerelse text
    avgjort_av text
    avgjort_tid timestamp with time zone
  constraint dublett_avgjoerelse_check CHECK ((avgjoerelse = ANY (ARRAY['begge'::text, 'kopi'::text, 'ulike'::text])))
  constraint dublett_check CHECK (((avgjoerelse IS NULL) = (avgjort_tid IS NULL)))
  constraint dublett_check1 CHECK (((avgjoerelse IS NULL) = (avgjort_av IS NULL)))
  constraint dublett_check2 CHECK ((innkommet_post_id <> annen_post_id))
  constraint dublett_grunn_check CHECK ((grunn = ANY (ARRAY['melding'::text, 'fil'::text, 'tekst'::text])))
  constraint dublett_kommune_id_annen_post_id_fkey FOREIGN KEY (kommune_id, annen_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint dublett_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint dublett_likhet_check CHECK (((likhet >= 0) AND (likhet <= 100)))
  constraint dublett_pkey PRIMARY KEY (kommune_id, innkommet_post_id, annen_post_id)
  CREATE INDEX dublett_annen ON public.dublett USING btree (kommune_id, annen_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table einnsyn_frist -- eier: einnsyn; uten radsikkerhet: frist som er lik for alle
    gjelder_fra date not null
    minutter integer not null
    kilde text not null
  constraint einnsyn_frist_minutter_check CHECK ((minutter > 0))
  constraint einnsyn_frist_pkey PRIMARY KEY (gjelder_fra)
  grant select to app

table einnsyn_kvittering -- eier: einnsyn
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    utgave integer not null
    hva text not null
    oensket_tid timestamp with time zone not null
    tid timestamp with time zone not null
    svar_status integer
    ekstern_id text
    frist timestamp with time zone
  constraint einnsyn_kvittering_check CHECK (((hva = ANY (ARRAY['fjernet'::text, 'aldri_sendt'::text])) = (frist IS NOT NULL)))
  constraint einnsyn_kvittering_hva_check CHECK ((hva = ANY (ARRAY['opprettet'::text, 'endret'::text, 'fjernet'::text, 'aldri_sendt'::text, 'avvist'::text])))
  constraint einnsyn_kvittering_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint einnsyn_kvittering_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX einnsyn_kvittering_journalpost ON public.einnsyn_kvittering USING btree (kommune_id, journalpost_id, tid)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table einnsyn_linje -- eier: einnsyn
    kommune_id smallint not null
    arkiv_id uuid not null
    arkivdel_id uuid not null
    ekstern_arkivdel text
    leid_til timestamp with time zone
  constraint einnsyn_linje_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint einnsyn_linje_pkey PRIMARY KEY (kommune_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table einnsyn_post -- eier: einnsyn
    kommune_id smallint not null
    journalpost_id uuid not null
    saksmappe_id uuid not null
    oenske text not null
    oensket_tid timestamp with time zone not null
    haster boolean not null default false
    utgave integer not null default 1
    status text not null
    forsoek integer not null default 0
    neste_tid timestamp with time zone
    maaske_ute boolean not null default false
    ekstern_id text
    feil text
    feil_status integer
    feil_felt text
  constraint einnsyn_post_check CHECK (((status = ANY (ARRAY['venter'::text, 'sendes'::text])) = (neste_tid IS NOT NULL)))
  constraint einnsyn_post_check1 CHECK (((status <> 'menneske'::text) OR (feil IS NOT NULL)))
  constraint einnsyn_post_check2 CHECK (((oenske = 'vis'::text) OR haster))
  constraint einnsyn_post_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint einnsyn_post_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint einnsyn_post_oenske_check CHECK ((oenske = ANY (ARRAY['vis'::text, 'fjern'::text])))
  constraint einnsyn_post_pkey PRIMARY KEY (kommune_id, journalpost_id)
  constraint einnsyn_post_status_check CHECK ((status = ANY (ARRAY['venter'::text, 'sendes'::text, 'ferdig'::text, 'menneske'::text])))
  CREATE INDEX einnsyn_post_menneske ON public.einnsyn_post USING btree (kommune_id, oensket_tid) WHERE (status = 'menneske'::text)
  CREATE INDEX einnsyn_post_sak ON public.einnsyn_post USING btree (kommune_id, saksmappe_id)
  CREATE INDEX einnsyn_post_venter ON public.einnsyn_post USING btree (kommune_id, neste_tid) WHERE (status = ANY (ARRAY['venter'::text, 'sendes'::text]))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table einnsyn_sak -- eier: einnsyn
    kommune_id smallint not null
    saksmappe_id uuid not null
    ekstern_id text not null
    avtrykk text not null
  constraint einnsyn_sak_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint einnsyn_sak_pkey PRIMARY KEY (kommune_id, saksmappe_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table elektronisk_signatur -- eier: dokument
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid
    dokumentbeskrivelse_id uuid
    dokumentobjekt_id uuid
    elektronisk_signatur_sikkerhetsnivaa text not null
    elektronisk_signatur_verifisert text not null
    verifisert_dato date not null
    verifisert_av text not null
  constraint elektronisk_signatur_check CHECK ((num_nonnulls(journalpost_id, dokumentbeskrivelse_id, dokumentobjekt_id) = 1))
  constraint elektronisk_signatur_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint elektronisk_signatur_kommune_id_dokumentobjekt_id_fkey FOREIGN KEY (kommune_id, dokumentobjekt_id) REFERENCES dokumentobjekt(kommune_id, id)
  constraint elektronisk_signatur_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint elektronisk_signatur_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint elektronisk_signatur_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX elektronisk_signatur_dokumentbeskrivelse ON public.elektronisk_signatur USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  CREATE UNIQUE INDEX elektronisk_signatur_dokumentobjekt ON public.elektronisk_signatur USING btree (kommune_id, dokumentobjekt_id) WHERE (dokumentobjekt_id IS NOT NULL)
  CREATE UNIQUE INDEX elektronisk_signatur_journalpost ON public.elektronisk_signatur USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table endringslogg -- eier: endringslogg
    kommune_id smallint not null
    nr bigint not null
    tidspunkt timestamp with time zone not null
    bruker text not null
    objekttype text not null
    objekt_id uuid not null
    handling text not null
    felt text
    tidligere_verdi text
    ny_verdi text
    sum bytea not null
  constraint endringslogg_pkey PRIMARY KEY (kommune_id, nr)
  CREATE INDEX endringslogg_objekt ON public.endringslogg USING btree (kommune_id, objekt_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table epost_kvittering -- eier: epost
    kommune_id smallint not null
    id uuid not null
    innkommet_post_id uuid not null
    status text not null
    grunn text
    mottaker text
    adressat text
    message_id text
    mottatt_tid timestamp with time zone not null
    forsoek integer not null default 0
    neste_tid timestamp with time zone
    ferdig_tid timestamp with time zone
  constraint epost_kvittering_check CHECK (((status = 'venter'::text) = (neste_tid IS NOT NULL)))
  constraint epost_kvittering_check1 CHECK (((status = ANY (ARRAY['avvist'::text, 'unnlatt'::text])) = (grunn IS NOT NULL)))
  constraint epost_kvittering_check2 CHECK (((status = 'unnlatt'::text) OR ((mottaker IS NOT NULL) AND (adressat IS NOT NULL))))
  constraint epost_kvittering_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint epost_kvittering_pkey PRIMARY KEY (kommune_id, id)
  constraint epost_kvittering_status_check CHECK ((status = ANY (ARRAY['venter'::text, 'sendt'::text, 'avvist'::text, 'unnlatt'::text])))
  CREATE INDEX epost_kvittering_adressat ON public.epost_kvittering USING btree (kommune_id, adressat, mottatt_tid) WHERE (status <> 'unnlatt'::text)
  CREATE UNIQUE INDEX epost_kvittering_melding ON public.epost_kvittering USING btree (kommune_id, message_id) WHERE (status <> 'unnlatt'::text)
  CREATE INDEX epost_kvittering_mottatt ON public.epost_kvittering USING btree (kommune_id, mottatt_tid) WHERE (status <> 'unnlatt'::text)
  CREATE UNIQUE INDEX epost_kvittering_post ON public.epost_kvittering USING btree (kommune_id, innkommet_post_id)
  CREATE INDEX epost_kvittering_venter ON public.epost_kvittering USING btree (kommune_id, neste_tid) WHERE (status = 'venter'::text)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table epost_varsel -- eier: epost
    kommune_id smallint not null
    innkommet_post_id uuid not null
    status text not null
    grunn text
    mottaker text not null
    message_id text
    emne text not null
    tekst text not null
    bestilt_av text not null
    bestilt_tid timestamp with time zone not null
    forsoek integer not null default 0
    neste_tid timestamp with time zone
    ferdig_tid timestamp with time zone
  constraint epost_varsel_check CHECK (((status = 'venter'::text) = (neste_tid IS NOT NULL)))
  constraint epost_varsel_check1 CHECK (((status = 'avvist'::text) = (grunn IS NOT NULL)))
  constraint epost_varsel_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint epost_varsel_pkey PRIMARY KEY (kommune_id, innkommet_post_id)
  constraint epost_varsel_status_check CHECK ((status = ANY (ARRAY['venter'::text, 'sendt'::text, 'avvist'::text])))
  CREATE UNIQUE INDEX epost_varsel_melding ON public.epost_varsel USING btree (kommune_id, message_id)
  CREATE INDEX epost_varsel_venter ON public.epost_varsel USING btree (kommune_id, neste_tid) WHERE (status = 'venter'::text)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table feilsendt -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    til_kommune_id smallint not null
    grunn text not null
    sendt_av text not null
    sendt_tid timestamp with time zone not null
    varslet_av text
    varslet_tid timestamp with time zone -- when the sender was told, forvaltningslovforskriften § 4
    til_post_id uuid
  constraint feilsendt_check CHECK ((til_kommune_id <> kommune_id))
  constraint feilsendt_check1 CHECK (((varslet_av IS NULL) = (varslet_tid IS NULL)))
  constraint feilsendt_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint feilsendt_pkey PRIMARY KEY (kommune_id, innkommet_post_id)
  constraint feilsendt_til_kommune_id_fkey FOREIGN KEY (til_kommune_id) REFERENCES kommune(id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table fillager -- eier: postmottak; uten radsikkerhet: hvilke fillager som finnes, er ingen hemmelighet
    vert text not null
    navn text not null
    avsender text
    kilde text not null
  constraint fillager_avsender_check CHECK ((avsender = lower(avsender)))
  constraint fillager_pkey PRIMARY KEY (vert)
  constraint fillager_vert_check CHECK ((vert = lower(vert)))
  grant select to app

table filproeve -- eier: periodekontroll
    kommune_id smallint not null
    dokumentobjekt_id uuid not null
    proevd_tid timestamp with time zone not null
    utfall text not null
    siden date not null
  constraint filproeve_kommune_id_dokumentobjekt_id_fkey FOREIGN KEY (kommune_id, dokumentobjekt_id) REFERENCES dokumentobjekt(kommune_id, id)
  constraint filproeve_pkey PRIMARY KEY (kommune_id, dokumentobjekt_id)
  constraint filproeve_utfall_check CHECK ((utfall = ANY (ARRAY['hel'::text, 'mangler'::text, 'endret'::text, 'uleselig'::text])))
  CREATE INDEX filproeve_skadet ON public.filproeve USING btree (kommune_id) WHERE (utfall <> 'hel'::text)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table flytting -- eier: journal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    fra_saksmappe_id uuid not null
    fra_journalpostnummer integer not null
    til_saksmappe_id uuid not null
    til_journalpostnummer integer not null
    grunn text not null
    flyttet_av text not null
    flyttet_tid timestamp with time zone not null
  constraint flytting_check CHECK ((fra_saksmappe_id <> til_saksmappe_id))
  constraint flytting_grunn_check CHECK ((grunn <> ''::text))
  constraint flytting_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint flytting_kommune_id_fra_saksmappe_id_fkey FOREIGN KEY (kommune_id, fra_saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint flytting_kommune_id_fra_saksmappe_id_fra_journalpostnummer_key UNIQUE (kommune_id, fra_saksmappe_id, fra_journalpostnummer)
  constraint flytting_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint flytting_kommune_id_til_saksmappe_id_fkey FOREIGN KEY (kommune_id, til_saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint flytting_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX flytting_journalpost ON public.flytting USING btree (kommune_id, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant select to app

table foreloepig_svar -- eier: journal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    dato date not null
    sendt_med_journalpost uuid
    merknad text not null
    registrert_av text not null
    registrert_tid timestamp with time zone not null
  constraint foreloepig_svar_check CHECK ((sendt_med_journalpost <> journalpost_id))
  constraint foreloepig_svar_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint foreloepig_svar_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint foreloepig_svar_kommune_id_sendt_med_journalpost_fkey FOREIGN KEY (kommune_id, sendt_med_journalpost) REFERENCES journalpost(kommune_id, id)
  constraint foreloepig_svar_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX foreloepig_svar_journalpost ON public.foreloepig_svar USING btree (kommune_id, journalpost_id, dato)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table forslag -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    felt text not null
    rang integer not null
    verdi text not null
    visning text not null
    vekt integer not null
    grunn text not null
    bevis text not null
  constraint forslag_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint forslag_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint forslag_pkey PRIMARY KEY (kommune_id, innkommet_post_id, felt, rang)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table gradering -- eier: skjerming
    kommune_id smallint not null
    id uuid not null
    arkivdel_id uuid
    klasse_id uuid
    saksmappe_id uuid
    journalpost_id uuid
    arkivnotat_id uuid
    dokumentbeskrivelse_id uuid
    grad text not null
    graderingsdato timestamp with time zone not null
    gradert_av text not null
    nedgraderingsdato timestamp with time zone
    nedgradert_av text
  constraint gradering_check CHECK ((num_nonnulls(arkivdel_id, klasse_id, saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1))
  constraint gradering_check1 CHECK (((nedgraderingsdato IS NULL) = (nedgradert_av IS NULL)))
  constraint gradering_kommune_id_arkivdel_id_fkey FOREIGN KEY (kommune_id, arkivdel_id) REFERENCES arkivdel(kommune_id, id)
  constraint gradering_kommune_id_arkivnotat_id_fkey FOREIGN KEY (kommune_id, arkivnotat_id) REFERENCES arkivnotat(kommune_id, id)
  constraint gradering_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint gradering_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint gradering_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint gradering_kommune_id_klasse_id_fkey FOREIGN KEY (kommune_id, klasse_id) REFERENCES klasse(kommune_id, id)
  constraint gradering_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint gradering_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX gradering_arkivdel ON public.gradering USING btree (kommune_id, arkivdel_id) WHERE (arkivdel_id IS NOT NULL)
  CREATE UNIQUE INDEX gradering_arkivnotat ON public.gradering USING btree (kommune_id, arkivnotat_id) WHERE (arkivnotat_id IS NOT NULL)
  CREATE UNIQUE INDEX gradering_dokumentbeskrivelse ON public.gradering USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  CREATE UNIQUE INDEX gradering_journalpost ON public.gradering USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE UNIQUE INDEX gradering_klasse ON public.gradering USING btree (kommune_id, klasse_id) WHERE (klasse_id IS NOT NULL)
  CREATE UNIQUE INDEX gradering_saksmappe ON public.gradering USING btree (kommune_id, saksmappe_id) WHERE (saksmappe_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table helligdag -- eier: metadata; uten radsikkerhet: felles kodelister uten innhold fra noen kommune
    dato date not null
    navn text not null
    kilde text not null
  constraint helligdag_pkey PRIMARY KEY (dato)
  grant select to app
  grant select to offentlig

table hentet_melding -- eier: epost
    kommune_id smallint not null
    postkasse text not null
    uidvalidity bigint not null
    uid bigint not null
    innkommet_post_id uuid not null
    hentet_tid timestamp with time zone not null
  constraint hentet_melding_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint hentet_melding_pkey PRIMARY KEY (kommune_id, postkasse, uidvalidity, uid)
  CREATE INDEX hentet_melding_post ON public.hentet_melding USING btree (kommune_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table hjemmel -- eier: metadata; uten radsikkerhet: felles kodelister uten innhold fra noen kommune
    kode text not null
    hjemmel text not null
    skal_kan text not null -- skal: taushetsplikt; kan: merinnsyn skal vurderes (offl. § 11); midlertidig: til det er vurdert
    gjelder text not null -- hva hjemmelen typisk brukes om
    gyldig_fra date not null
    gyldig_til date
    kilde text not null
  constraint hjemmel_check CHECK ((gyldig_til >= gyldig_fra))
  constraint hjemmel_pkey PRIMARY KEY (kode, gyldig_fra)
  constraint hjemmel_skal_kan_check CHECK ((skal_kan = ANY (ARRAY['skal'::text, 'kan'::text, 'midlertidig'::text])))
  grant select to app
  grant select to offentlig

table innkommet_fil -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    nr integer not null
    rolle text not null
    tittel text not null
    filnavn text not null
    mime_type text not null
    puid text not null
    sjekksum text not null
    filstoerrelse bigint not null
    arkiv_sjekksum text
    arkiv_stoerrelse bigint
    grunn text
    mangler_ocr boolean not null default false
    tekst text not null
  constraint innkommet_fil_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint innkommet_fil_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint innkommet_fil_pkey PRIMARY KEY (kommune_id, innkommet_post_id, nr)
  constraint innkommet_fil_rolle_check CHECK ((rolle = ANY (ARRAY['H'::text, 'V'::text, 'I'::text, 'K'::text])))
  CREATE INDEX innkommet_fil_sjekksum ON public.innkommet_fil USING btree (kommune_id, sjekksum)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table innkommet_post -- eier: postmottak
    kommune_id smallint not null
    id uuid not null
    kanal text not null
    status text not null
    mottatt_dato timestamp with time zone not null
    filnavn text not null
    mime_type text not null
    sjekksum text not null
    filstoerrelse bigint not null
    message_id text
    fra text
    emne text
    grunn text
    mulig_dublett_av uuid
    vent_grunn text
    vent_til date
    avslutt_grunn text
    avslutt_forklaring text
    journalpost_id uuid
    tatt_av text
    tatt_tid timestamp with time zone
    ferdig_av text
    ferdig_tid timestamp with time zone
    lest_tid timestamp with time zone
    versjon integer not null default 1
    karantene text
    virusfunn text
  constraint innkommet_post_check CHECK (((status = 'journalfoert'::text) = (journalpost_id IS NOT NULL)))
  constraint innkommet_post_check1 CHECK (((status = 'avsluttet'::text) = (avslutt_grunn IS NOT NULL)))
  constraint innkommet_post_i_karantene_check CHECK (((status <> 'karantene'::text) OR (karantene IS NOT NULL)))
  constraint innkommet_post_kanal_check CHECK ((kanal = ANY (ARRAY['epost'::text, 'papir'::text, 'opplastet'::text])))
  constraint innkommet_post_karantene_check CHECK ((karantene = ANY (ARRAY['funnet'::text, 'for_stor'::text, 'ukontrollert'::text, 'frigitt'::text])))
  constraint innkommet_post_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint innkommet_post_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint innkommet_post_kommune_id_kanal_sjekksum_key UNIQUE (kommune_id, kanal, sjekksum)
  constraint innkommet_post_pkey PRIMARY KEY (kommune_id, id)
  constraint innkommet_post_status_check CHECK ((status = ANY (ARRAY['behandles'::text, 'klar'::text, 'venter'::text, 'journalfoert'::text, 'avsluttet'::text, 'feilet'::text, 'karantene'::text])))
  CREATE INDEX innkommet_post_ferdig ON public.innkommet_post USING btree (kommune_id, ferdig_tid) WHERE (ferdig_tid IS NOT NULL)
  CREATE INDEX innkommet_post_journalpost ON public.innkommet_post USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE INDEX innkommet_post_koe ON public.innkommet_post USING btree (kommune_id, mottatt_dato, id) WHERE (status = ANY (ARRAY['klar'::text, 'venter'::text, 'feilet'::text, 'behandles'::text, 'karantene'::text]))
  CREATE INDEX innkommet_post_message_id ON public.innkommet_post USING btree (kommune_id, message_id) WHERE (message_id IS NOT NULL)
  CREATE INDEX innkommet_post_papir ON public.innkommet_post USING btree (kommune_id, mottatt_dato DESC, id) WHERE (kanal = 'papir'::text)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table innkommet_side -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    fil_nr integer not null
    side integer not null
    bredde integer not null
    hoeyde integer not null
    bilde_sjekksum text not null
    ord text not null
  constraint innkommet_side_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint innkommet_side_kommune_id_innkommet_post_id_fil_nr_fkey FOREIGN KEY (kommune_id, innkommet_post_id, fil_nr) REFERENCES innkommet_fil(kommune_id, innkommet_post_id, nr)
  constraint innkommet_side_pkey PRIMARY KEY (kommune_id, innkommet_post_id, fil_nr, side)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table innstilling -- eier: kommune
    kommune_id smallint not null
    navn text not null
    gyldig_fra date not null
    verdi text not null
    kilde text not null
  constraint innstilling_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint innstilling_pkey PRIMARY KEY (kommune_id, navn, gyldig_fra)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table journalavgjoerelse -- eier: journalkontroll
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    utfall text not null
    forklaring text not null
    avtrykk text not null
    registrert_av text not null
    avgjort_av text not null
    avgjort_tid timestamp with time zone not null
    opphevet_av text
    opphevet_tid timestamp with time zone
  constraint journalavgjoerelse_check CHECK ((avgjort_av <> registrert_av))
  constraint journalavgjoerelse_check1 CHECK (((utfall <> 'holdt'::text) OR (forklaring <> ''::text)))
  constraint journalavgjoerelse_check2 CHECK (((opphevet_av IS NULL) = (opphevet_tid IS NULL)))
  constraint journalavgjoerelse_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint journalavgjoerelse_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint journalavgjoerelse_pkey PRIMARY KEY (kommune_id, id)
  constraint journalavgjoerelse_utfall_check CHECK ((utfall = ANY (ARRAY['godkjent'::text, 'holdt'::text])))
  CREATE UNIQUE INDEX journalavgjoerelse_gjelder ON public.journalavgjoerelse USING btree (kommune_id, journalpost_id) WHERE (opphevet_tid IS NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app
  grant update (opphevet_av) to app
  grant update (opphevet_tid) to app

table journalpost -- eier: journal
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid not null
    journalenhet text not null
    journalaar integer not null
    journalsekvensnummer integer not null
    journalpostnummer integer not null
    journalposttype text not null
    journalstatus text not null
    tittel text not null
    offentlig_tittel text not null
    journaldato date not null
    dokumentets_dato date
    mottatt_dato timestamp with time zone
    sendt_dato timestamp with time zone
    forfallsdato date
    antall_vedlegg integer not null default 0
    administrativ_enhet text not null
    saksbehandler text not null
    kanal text not null
    dokumentmedium text not null
    utgaar_grunn text
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    arkivert_dato timestamp with time zone
    arkivert_av text
    versjon integer not null default 1
  constraint journalpost_check CHECK (((journalstatus <> 'U'::text) OR (utgaar_grunn IS NOT NULL)))
  constraint journalpost_dokumentmedium_check CHECK ((dokumentmedium = ANY (ARRAY['E'::text, 'F'::text, 'B'::text])))
  constraint journalpost_journalposttype_check CHECK ((journalposttype = ANY (ARRAY['I'::text, 'U'::text, 'N'::text, 'X'::text, 'S'::text])))
  constraint journalpost_journalstatus_check CHECK ((journalstatus = ANY (ARRAY['M'::text, 'S'::text, 'R'::text, 'F'::text, 'G'::text, 'J'::text, 'E'::text, 'A'::text, 'U'::text])))
  constraint journalpost_kommune_id_journalenhet_journalaar_journalsekve_key UNIQUE (kommune_id, journalenhet, journalaar, journalsekvensnummer)
  constraint journalpost_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint journalpost_kommune_id_saksmappe_id_journalpostnummer_key UNIQUE (kommune_id, saksmappe_id, journalpostnummer)
  constraint journalpost_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX journalpost_aapne ON public.journalpost USING btree (kommune_id, journalstatus, journaldato) WHERE (journalstatus = ANY (ARRAY['M'::text, 'S'::text, 'R'::text, 'F'::text, 'G'::text]))
  CREATE INDEX journalpost_dato ON public.journalpost USING btree (kommune_id, journaldato DESC, id DESC)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app
  grant update (versjon) to app

table kanalstatus -- eier: postmottak
    kommune_id smallint not null
    kanal text not null
    sist_vellykket timestamp with time zone
    feil text
    feil_siden timestamp with time zone
  constraint kanalstatus_check CHECK (((feil IS NULL) = (feil_siden IS NULL)))
  constraint kanalstatus_kanal_check CHECK ((kanal = ANY (ARRAY['epost'::text, 'papir'::text, 'opplastet'::text, 'kvittering'::text, 'virus'::text, 'einnsyn'::text])))
  constraint kanalstatus_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kanalstatus_pkey PRIMARY KEY (kommune_id, kanal)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table karanteneboks -- eier: originaler
    kommune_id smallint not null
    id uuid not null
    nummer integer not null
    sted text not null
    status text not null
    aapnet_dato date not null
    aapnet_av text not null
    lukket_dato date
    lukket_av text
    avsluttet_dato date
    bevart_grunn text
  constraint karanteneboks_check CHECK (((status = 'aapen'::text) = (lukket_dato IS NULL)))
  constraint karanteneboks_check1 CHECK (((status = ANY (ARRAY['makulert'::text, 'bevart'::text])) = (avsluttet_dato IS NOT NULL)))
  constraint karanteneboks_check2 CHECK (((status = 'bevart'::text) = (bevart_grunn IS NOT NULL)))
  constraint karanteneboks_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint karanteneboks_kommune_id_nummer_key UNIQUE (kommune_id, nummer)
  constraint karanteneboks_nummer_check CHECK ((nummer > 0))
  constraint karanteneboks_pkey PRIMARY KEY (kommune_id, id)
  constraint karanteneboks_status_check CHECK ((status = ANY (ARRAY['aapen'::text, 'lukket'::text, 'makuleres'::text, 'makulert'::text, 'bevart'::text])))
  constraint karanteneboks_sted_check CHECK ((sted <> ''::text))
  CREATE UNIQUE INDEX karanteneboks_aapen ON public.karanteneboks USING btree (kommune_id) WHERE (status = 'aapen'::text)
  CREATE INDEX karanteneboks_lukket ON public.karanteneboks USING btree (kommune_id, lukket_dato, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table karanteneteller -- eier: originaler
    kommune_id smallint not null
    serie text not null
    siste integer not null
  constraint karanteneteller_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint karanteneteller_pkey PRIMARY KEY (kommune_id, serie)
  constraint karanteneteller_serie_check CHECK ((serie = ANY (ARRAY['boks'::text, 'liste'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table karantenetid -- eier: originaler
    kommune_id smallint not null
    gjelder_fra date not null
    maaneder integer not null
    kilde text not null
    satt_av text not null
    satt_tid timestamp with time zone not null
  constraint karantenetid_kilde_check CHECK ((kilde <> ''::text))
  constraint karantenetid_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint karantenetid_maaneder_check CHECK (((maaneder >= 1) AND (maaneder <= 120)))
  constraint karantenetid_pkey PRIMARY KEY (kommune_id, gjelder_fra)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table karantenetid_felles -- eier: originaler; uten radsikkerhet: frist som er lik for alle
    gjelder_fra date not null
    maaneder integer not null
    kilde text not null
  constraint karantenetid_felles_maaneder_check CHECK (((maaneder >= 1) AND (maaneder <= 120)))
  constraint karantenetid_felles_pkey PRIMARY KEY (gjelder_fra)
  grant select to app

table kassasjon -- eier: bevaring
    kommune_id smallint not null
    id uuid not null
    arkivdel_id uuid
    klasse_id uuid
    saksmappe_id uuid
    journalpost_id uuid
    arkivnotat_id uuid
    dokumentbeskrivelse_id uuid
    kassasjonsvedtak text not null
    kassasjonshjemmel text
    bevaringstid integer
    kassasjonsdato date
  constraint kassasjon_bevaringstid_check CHECK ((bevaringstid >= 0))
  constraint kassasjon_check CHECK ((num_nonnulls(arkivdel_id, klasse_id, saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1))
  constraint kassasjon_check1 CHECK (((kassasjonsvedtak <> 'K'::text) OR ((kassasjonshjemmel IS NOT NULL) AND (bevaringstid IS NOT NULL) AND (kassasjonsdato IS NOT NULL))))
  constraint kassasjon_kommune_id_arkivdel_id_fkey FOREIGN KEY (kommune_id, arkivdel_id) REFERENCES arkivdel(kommune_id, id)
  constraint kassasjon_kommune_id_arkivnotat_id_fkey FOREIGN KEY (kommune_id, arkivnotat_id) REFERENCES arkivnotat(kommune_id, id)
  constraint kassasjon_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint kassasjon_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kassasjon_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint kassasjon_kommune_id_klasse_id_fkey FOREIGN KEY (kommune_id, klasse_id) REFERENCES klasse(kommune_id, id)
  constraint kassasjon_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint kassasjon_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX kassasjon_arkivdel ON public.kassasjon USING btree (kommune_id, arkivdel_id) WHERE (arkivdel_id IS NOT NULL)
  CREATE UNIQUE INDEX kassasjon_arkivnotat ON public.kassasjon USING btree (kommune_id, arkivnotat_id) WHERE (arkivnotat_id IS NOT NULL)
  CREATE UNIQUE INDEX kassasjon_dokumentbeskrivelse ON public.kassasjon USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  CREATE UNIQUE INDEX kassasjon_journalpost ON public.kassasjon USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE INDEX kassasjon_kassasjonsdato ON public.kassasjon USING btree (kommune_id, kassasjonsdato) WHERE (kassasjonsdato IS NOT NULL)
  CREATE UNIQUE INDEX kassasjon_klasse ON public.kassasjon USING btree (kommune_id, klasse_id) WHERE (klasse_id IS NOT NULL)
  CREATE UNIQUE INDEX kassasjon_saksmappe ON public.kassasjon USING btree (kommune_id, saksmappe_id) WHERE (saksmappe_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table klasse -- eier: arkivstruktur
    kommune_id smallint not null
    id uuid not null
    klassifikasjonssystem_id uuid not null
    overordnet_id uuid
    klasse_id text not null
    tittel text not null
    beskrivelse text
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    avsluttet_dato timestamp with time zone
    avsluttet_av text
  constraint klasse_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint klasse_kommune_id_klassifikasjonssystem_id_fkey FOREIGN KEY (kommune_id, klassifikasjonssystem_id) REFERENCES klassifikasjonssystem(kommune_id, id)
  constraint klasse_kommune_id_klassifikasjonssystem_id_klasse_id_key UNIQUE (kommune_id, klassifikasjonssystem_id, klasse_id)
  constraint klasse_kommune_id_overordnet_id_fkey FOREIGN KEY (kommune_id, overordnet_id) REFERENCES klasse(kommune_id, id)
  constraint klasse_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table klassifikasjonssystem -- eier: arkivstruktur
    kommune_id smallint not null
    id uuid not null
    klassifikasjonstype text not null
    tittel text not null
    beskrivelse text
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    avsluttet_dato timestamp with time zone
    avsluttet_av text
  constraint klassifikasjonssystem_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint klassifikasjonssystem_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table kodeverdi -- eier: metadata; uten radsikkerhet: felles kodelister uten innhold fra noen kommune
    kodeliste text not null -- feltets navn i arkivstruktur.xsd
    kode text not null
    kodenavn text not null -- det som skrives i uttrekk: selvforklarende tekst, aldri koden
    gyldig_fra date not null
    gyldig_til date -- siste dag koden kan velges
    kilde text not null
  constraint kodeverdi_check CHECK ((gyldig_til >= gyldig_fra))
  constraint kodeverdi_pkey PRIMARY KEY (kodeliste, kode, gyldig_fra)
  CREATE UNIQUE INDEX kodeverdi_kodenavn ON public.kodeverdi USING btree (kodeliste, kodenavn, gyldig_fra)
  grant select to app
  grant select to offentlig

table kommune -- eier: kommune; uten radsikkerhet: at en kommune finnes er ingen hemmelighet
    id smallint not null
    slug text not null
  constraint kommune_pkey PRIMARY KEY (id)
  constraint kommune_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,30}$'::text))
  constraint kommune_slug_key UNIQUE (slug)
  grant insert, select, update to app
  grant select to offentlig

table kommune_fakta -- eier: kommune; uten radsikkerhet: navn, kode og nummer er offentlige
    kommune_id smallint not null
    gyldig_fra date not null
    gyldig_til date
    kode text not null
    navn text not null
    kommunenummer text not null
    organisasjonsnummer text
    postadresse text
  constraint kommune_fakta_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kommune_fakta_kommunenummer_check CHECK ((kommunenummer ~ '^[0-9]{4}$'::text))
  constraint kommune_fakta_pkey PRIMARY KEY (kommune_id, gyldig_fra)
  grant insert, select, update to app
  grant select to offentlig

table kommune_kjennetegn -- eier: kommune; uten radsikkerhet: postnummer og stedsnavn er offentlige
    kommune_id smallint not null
    type text not null
    verdi text not null
    til text
  constraint kommune_kjennetegn_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kommune_kjennetegn_pkey PRIMARY KEY (kommune_id, type, verdi)
  constraint kommune_kjennetegn_type_check CHECK ((type = ANY (ARRAY['postnummer'::text, 'sted'::text, 'navn'::text, 'gnr'::text])))
  grant insert, select, update to app

table kontroll -- eier: periodekontroll; uten radsikkerhet: kontroller som er like for alle
    kode text not null
    gyldig_fra date not null
    gyldig_til date
    rekkefoelge integer not null
    navn text not null
    spoersmaal text not null
    gjelder text not null default 'poster'::text
    intervall_dager integer not null
    sett_maks_dager integer not null default 366
    kilde text not null
  constraint kontroll_check CHECK ((gyldig_til >= gyldig_fra))
  constraint kontroll_gjelder_check CHECK ((gjelder = ANY (ARRAY['poster'::text, 'serier'::text])))
  constraint kontroll_intervall_dager_check CHECK (((intervall_dager >= 1) AND (intervall_dager <= 366)))
  constraint kontroll_kilde_check CHECK ((kilde <> ''::text))
  constraint kontroll_kode_check CHECK ((kode ~ '^[a-z_]+$'::text))
  constraint kontroll_pkey PRIMARY KEY (kode, gyldig_fra)
  constraint kontroll_sett_maks_dager_check CHECK (((sett_maks_dager >= 1) AND (sett_maks_dager <= 3660)))
  grant select to app

table kontrollansvar -- eier: periodekontroll
    kommune_id smallint not null
    id uuid not null
    kode text not null
    ansvarlig text not null
    fra_tid timestamp with time zone not null
  constraint kontrollansvar_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kontrollansvar_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX kontrollansvar_sist ON public.kontrollansvar USING btree (kommune_id, kode, fra_tid DESC)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table kontrollgrense -- eier: periodekontroll; uten radsikkerhet: grenser som er like for alle
    kode text not null
    navn text not null
    gyldig_fra date not null
    verdi integer not null
    kilde text not null
  constraint kontrollgrense_kilde_check CHECK ((kilde <> ''::text))
  constraint kontrollgrense_navn_check CHECK ((navn = ANY (ARRAY['dager'::text, 'virkedager'::text, 'maaneder'::text, 'vindu'::text, 'filer'::text])))
  constraint kontrollgrense_pkey PRIMARY KEY (kode, navn, gyldig_fra)
  constraint kontrollgrense_verdi_check CHECK ((verdi >= 0))
  grant select to app

table kontrollkjoering -- eier: periodekontroll
    kommune_id smallint not null
    id uuid not null
    kode text not null
    startet_tid timestamp with time zone not null
    millisekunder integer not null
    antall integer
    kjoert_av text not null
  constraint kontrollkjoering_antall_check CHECK ((antall >= 0))
  constraint kontrollkjoering_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kontrollkjoering_millisekunder_check CHECK ((millisekunder >= 0))
  constraint kontrollkjoering_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX kontrollkjoering_sist ON public.kontrollkjoering USING btree (kommune_id, kode, startet_tid DESC)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table kontrollsett -- eier: periodekontroll
    kommune_id smallint not null
    id uuid not null
    kode text not null
    journalpost_id uuid
    saksmappe_id uuid
    objekt_id uuid generated always as (COALESCE(journalpost_id, saksmappe_id))
    grunn text not null
    igjen_dato date not null
    registrert_av text not null
    sett_av text not null
    sett_tid timestamp with time zone not null
    opphevet_av text
    opphevet_tid timestamp with time zone
  constraint kontrollsett_check CHECK ((num_nonnulls(journalpost_id, saksmappe_id) = 1))
  constraint kontrollsett_check1 CHECK ((sett_av <> registrert_av))
  constraint kontrollsett_check2 CHECK ((num_nonnulls(opphevet_av, opphevet_tid) = ANY (ARRAY[0, 2])))
  constraint kontrollsett_grunn_check CHECK ((grunn <> ''::text))
  constraint kontrollsett_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kontrollsett_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint kontrollsett_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint kontrollsett_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX kontrollsett_gjelder ON public.kontrollsett USING btree (kommune_id, kode, objekt_id) WHERE (opphevet_tid IS NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app
  grant update (opphevet_av) to app
  grant update (opphevet_tid) to app

table konvertering -- eier: dokument
    kommune_id smallint not null
    id uuid not null
    dokumentobjekt_id uuid not null
    konvertert_dato timestamp with time zone not null
    konvertert_av text not null
    konvertert_fra_format text not null
    konvertert_til_format text not null
    konverteringsverktoey text
    konverteringskommentar text
  constraint konvertering_kommune_id_dokumentobjekt_id_fkey FOREIGN KEY (kommune_id, dokumentobjekt_id) REFERENCES dokumentobjekt(kommune_id, id)
  constraint konvertering_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint konvertering_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX konvertering_dokumentobjekt ON public.konvertering USING btree (kommune_id, dokumentobjekt_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table korrespondansepart -- eier: journal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    korrespondanseparttype text not null
    korrespondansepart_navn text not null
    organisasjonsnummer text
    postadresse text
    postnummer text
    poststed text
    epostadresse text
    er_person boolean not null
    er_skjermet boolean not null default false
  constraint korrespondansepart_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint korrespondansepart_korrespondanseparttype_check CHECK ((korrespondanseparttype = ANY (ARRAY['EA'::text, 'EM'::text, 'EK'::text, 'GM'::text, 'IA'::text, 'IM'::text, 'IK'::text, 'IS'::text])))
  constraint korrespondansepart_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX korrespondansepart_navn ON public.korrespondansepart USING btree (kommune_id, lower(korrespondansepart_navn))
  CREATE INDEX korrespondansepart_orgnr ON public.korrespondansepart USING btree (kommune_id, organisasjonsnummer) WHERE (organisasjonsnummer IS NOT NULL)
  CREATE INDEX korrespondansepart_post ON public.korrespondansepart USING btree (kommune_id, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table kryssreferanse -- eier: sak
    kommune_id smallint not null
    id uuid not null
    fra_klasse_id uuid
    fra_saksmappe_id uuid
    fra_journalpost_id uuid
    fra_arkivnotat_id uuid
    referanse_til_klasse uuid
    referanse_til_mappe uuid
    referanse_til_journalpost uuid
    referanse_til_arkivnotat uuid
    referanse_til_registrering uuid generated always as (COALESCE(referanse_til_journalpost, referanse_til_arkivnotat))
  constraint kryssreferanse_check CHECK ((num_nonnulls(fra_klasse_id, fra_saksmappe_id, fra_journalpost_id, fra_arkivnotat_id) = 1))
  constraint kryssreferanse_check1 CHECK ((num_nonnulls(referanse_til_klasse, referanse_til_mappe, referanse_til_journalpost, referanse_til_arkivnotat) = 1))
  constraint kryssreferanse_check2 CHECK ((fra_klasse_id <> referanse_til_klasse))
  constraint kryssreferanse_check3 CHECK ((fra_saksmappe_id <> referanse_til_mappe))
  constraint kryssreferanse_check4 CHECK ((fra_journalpost_id <> referanse_til_journalpost))
  constraint kryssreferanse_check5 CHECK ((fra_arkivnotat_id <> referanse_til_arkivnotat))
  constraint kryssreferanse_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint kryssreferanse_kommune_id_fra_arkivnotat_id_fkey FOREIGN KEY (kommune_id, fra_arkivnotat_id) REFERENCES arkivnotat(kommune_id, id)
  constraint kryssreferanse_kommune_id_fra_journalpost_id_fkey FOREIGN KEY (kommune_id, fra_journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint kryssreferanse_kommune_id_fra_klasse_id_fkey FOREIGN KEY (kommune_id, fra_klasse_id) REFERENCES klasse(kommune_id, id)
  constraint kryssreferanse_kommune_id_fra_saksmappe_id_fkey FOREIGN KEY (kommune_id, fra_saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint kryssreferanse_kommune_id_referanse_til_arkivnotat_fkey FOREIGN KEY (kommune_id, referanse_til_arkivnotat) REFERENCES arkivnotat(kommune_id, id)
  constraint kryssreferanse_kommune_id_referanse_til_journalpost_fkey FOREIGN KEY (kommune_id, referanse_til_journalpost) REFERENCES journalpost(kommune_id, id)
  constraint kryssreferanse_kommune_id_referanse_til_klasse_fkey FOREIGN KEY (kommune_id, referanse_til_klasse) REFERENCES klasse(kommune_id, id)
  constraint kryssreferanse_kommune_id_referanse_til_mappe_fkey FOREIGN KEY (kommune_id, referanse_til_mappe) REFERENCES saksmappe(kommune_id, id)
  constraint kryssreferanse_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX kryssreferanse_fra_arkivnotat ON public.kryssreferanse USING btree (kommune_id, fra_arkivnotat_id) WHERE (fra_arkivnotat_id IS NOT NULL)
  CREATE INDEX kryssreferanse_fra_journalpost ON public.kryssreferanse USING btree (kommune_id, fra_journalpost_id) WHERE (fra_journalpost_id IS NOT NULL)
  CREATE INDEX kryssreferanse_fra_klasse ON public.kryssreferanse USING btree (kommune_id, fra_klasse_id) WHERE (fra_klasse_id IS NOT NULL)
  CREATE INDEX kryssreferanse_fra_saksmappe ON public.kryssreferanse USING btree (kommune_id, fra_saksmappe_id) WHERE (fra_saksmappe_id IS NOT NULL)
  CREATE INDEX kryssreferanse_referanse_til_arkivnotat ON public.kryssreferanse USING btree (kommune_id, referanse_til_arkivnotat) WHERE (referanse_til_arkivnotat IS NOT NULL)
  CREATE INDEX kryssreferanse_referanse_til_journalpost ON public.kryssreferanse USING btree (kommune_id, referanse_til_journalpost) WHERE (referanse_til_journalpost IS NOT NULL)
  CREATE INDEX kryssreferanse_referanse_til_klasse ON public.kryssreferanse USING btree (kommune_id, referanse_til_klasse) WHERE (referanse_til_klasse IS NOT NULL)
  CREATE INDEX kryssreferanse_referanse_til_mappe ON public.kryssreferanse USING btree (kommune_id, referanse_til_mappe) WHERE (referanse_til_mappe IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table laereeksempel -- eier: postmottak
    kommune_id smallint not null
    journalpost_id uuid not null
    avsender integer not null
    rettet boolean not null
    tittelord text[] not null
    brevord text[] not null
  constraint laereeksempel_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint laereeksempel_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint laereeksempel_pkey PRIMARY KEY (kommune_id, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select to app

table leseframdrift -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    fra text not null
    emne text not null
    lest integer not null
    deler integer not null
  constraint leseframdrift_check CHECK ((deler >= lest))
  constraint leseframdrift_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint leseframdrift_lest_check CHECK ((lest >= 0))
  constraint leseframdrift_pkey PRIMARY KEY (kommune_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table levering -- eier: postmottak
    kommune_id smallint not null
    id uuid not null
    innkommet_post_id uuid not null
    levert_tid timestamp with time zone not null
    filnavn text not null
  constraint levering_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint levering_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint levering_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX levering_post ON public.levering USING btree (kommune_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table loggkjede -- eier: endringslogg
    kommune_id smallint not null
    siste bigint not null
    sum bytea not null
  constraint loggkjede_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint loggkjede_pkey PRIMARY KEY (kommune_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table makuleringsliste -- eier: originaler
    kommune_id smallint not null
    id uuid not null
    nummer integer not null
    status text not null
    laget_av text not null
    laget_tid timestamp with time zone not null
    sjekksum text
    annullert_grunn text
    annullert_av text
    annullert_tid timestamp with time zone
    maate text
    utfoert_hos text
    utfoert_dato date
    utfoert_av text
    utfoert_tid timestamp with time zone
  constraint makuleringsliste_check CHECK (((status <> ALL (ARRAY['signert'::text, 'godkjent'::text, 'utfoert'::text])) OR (sjekksum IS NOT NULL)))
  constraint makuleringsliste_check1 CHECK (((status = 'annullert'::text) = (annullert_grunn IS NOT NULL)))
  constraint makuleringsliste_check2 CHECK (((status = 'utfoert'::text) = (utfoert_tid IS NOT NULL)))
  constraint makuleringsliste_check3 CHECK (((maate IS NULL) = (utfoert_tid IS NULL)))
  constraint makuleringsliste_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint makuleringsliste_kommune_id_nummer_key UNIQUE (kommune_id, nummer)
  constraint makuleringsliste_maate_check CHECK ((maate = ANY (ARRAY['firma'::text, 'egen'::text])))
  constraint makuleringsliste_nummer_check CHECK ((nummer > 0))
  constraint makuleringsliste_pkey PRIMARY KEY (kommune_id, id)
  constraint makuleringsliste_status_check CHECK ((status = ANY (ARRAY['utkast'::text, 'signert'::text, 'godkjent'::text, 'utfoert'::text, 'annullert'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table makuleringsliste_boks -- eier: originaler
    kommune_id smallint not null
    liste_id uuid not null
    boks_id uuid not null
    lukket_dato date not null
    maaneder integer not null
    moden_dato date not null
  constraint makuleringsliste_boks_kommune_id_boks_id_fkey FOREIGN KEY (kommune_id, boks_id) REFERENCES karanteneboks(kommune_id, id)
  constraint makuleringsliste_boks_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint makuleringsliste_boks_kommune_id_liste_id_fkey FOREIGN KEY (kommune_id, liste_id) REFERENCES makuleringsliste(kommune_id, id)
  constraint makuleringsliste_boks_pkey PRIMARY KEY (kommune_id, liste_id, boks_id)
  CREATE INDEX makuleringsliste_boks_boks ON public.makuleringsliste_boks USING btree (kommune_id, boks_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table makuleringsliste_papir -- eier: originaler
    kommune_id smallint not null
    liste_id uuid not null
    nr integer not null
    originalpapir_id uuid not null
    linje text not null -- slik linjen går inn i sjekksummen; formen er fast
  constraint makuleringsliste_papir_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint makuleringsliste_papir_kommune_id_liste_id_fkey FOREIGN KEY (kommune_id, liste_id) REFERENCES makuleringsliste(kommune_id, id)
  constraint makuleringsliste_papir_kommune_id_originalpapir_id_fkey FOREIGN KEY (kommune_id, originalpapir_id) REFERENCES originalpapir(kommune_id, id)
  constraint makuleringsliste_papir_pkey PRIMARY KEY (kommune_id, liste_id, nr)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table makuleringssignatur -- eier: originaler
    kommune_id smallint not null
    liste_id uuid not null
    nr integer not null
    signert_av text not null
    signert_tid timestamp with time zone not null
    sjekksum text not null
  constraint makuleringssignatur_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint makuleringssignatur_kommune_id_liste_id_fkey FOREIGN KEY (kommune_id, liste_id) REFERENCES makuleringsliste(kommune_id, id)
  constraint makuleringssignatur_kommune_id_liste_id_signert_av_key UNIQUE (kommune_id, liste_id, signert_av)
  constraint makuleringssignatur_nr_check CHECK ((nr = ANY (ARRAY[1, 2])))
  constraint makuleringssignatur_pkey PRIMARY KEY (kommune_id, liste_id, nr)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table meldefrist -- eier: offentligjournal; uten radsikkerhet: frist som er lik for alle
    gjelder_fra date not null
    timer integer not null
    kilde text not null
  constraint meldefrist_pkey PRIMARY KEY (gjelder_fra)
  constraint meldefrist_timer_check CHECK ((timer > 0))
  grant select to app

table merknad -- eier: arkivstruktur
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid
    journalpost_id uuid
    arkivnotat_id uuid
    dokumentbeskrivelse_id uuid
    merknadstekst text not null
    merknadstype text
    merknadsdato timestamp with time zone not null
    merknad_registrert_av text not null
  constraint merknad_check CHECK ((num_nonnulls(saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1))
  constraint merknad_kommune_id_arkivnotat_id_fkey FOREIGN KEY (kommune_id, arkivnotat_id) REFERENCES arkivnotat(kommune_id, id)
  constraint merknad_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint merknad_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint merknad_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint merknad_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint merknad_merknadstekst_check CHECK ((merknadstekst <> ''::text))
  constraint merknad_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX merknad_arkivnotat ON public.merknad USING btree (kommune_id, arkivnotat_id) WHERE (arkivnotat_id IS NOT NULL)
  CREATE INDEX merknad_dokumentbeskrivelse ON public.merknad USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  CREATE INDEX merknad_journalpost ON public.merknad USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE INDEX merknad_saksmappe ON public.merknad USING btree (kommune_id, saksmappe_id) WHERE (saksmappe_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table mottatt_papir -- eier: papir
    kommune_id smallint not null
    id uuid not null
    slag text not null
    mottatt_tid timestamp with time zone not null
    sted text not null
    avsender text not null
    adressat text not null
    sporingsnummer text not null
    frist timestamp with time zone
    videresendt_til text not null
    merknad text not null
    samtykke_id uuid
    aapnet_av text
    aapnet_av_ogsaa text
    aapnet_tid timestamp with time zone
    registrert_av text not null
    registrert_tid timestamp with time zone not null
  constraint mottatt_papir_check CHECK (((slag = 'anbud'::text) = (frist IS NOT NULL)))
  constraint mottatt_papir_check1 CHECK (((slag = 'annen_instans'::text) = (videresendt_til <> ''::text)))
  constraint mottatt_papir_check2 CHECK (((slag <> 'rekommandert'::text) OR ((aapnet_av IS NOT NULL) AND (aapnet_av_ogsaa IS NOT NULL) AND (aapnet_av <> aapnet_av_ogsaa))))
  constraint mottatt_papir_check3 CHECK (((slag <> 'anbud'::text) OR (aapnet_tid IS NULL) OR (aapnet_tid >= frist)))
  constraint mottatt_papir_check4 CHECK (((slag <> 'personlig'::text) OR ((aapnet_av IS NULL) = (samtykke_id IS NULL))))
  constraint mottatt_papir_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint mottatt_papir_kommune_id_samtykke_id_fkey FOREIGN KEY (kommune_id, samtykke_id) REFERENCES aapningssamtykke(kommune_id, id)
  constraint mottatt_papir_pkey PRIMARY KEY (kommune_id, id)
  constraint mottatt_papir_slag_check CHECK ((slag = ANY (ARRAY['personlig'::text, 'rekommandert'::text, 'anbud'::text, 'annen_instans'::text])))
  CREATE INDEX mottatt_papir_tid ON public.mottatt_papir USING btree (kommune_id, mottatt_tid DESC, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table navneord -- eier: postmottak
    kommune_id smallint not null
    ord text not null
  constraint navneord_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint navneord_pkey PRIMARY KEY (kommune_id, ord)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select to app

table offentlig_journalpost -- eier: offentligjournal; uten radsikkerhet: bare tekst som er lagt ut for alle
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid not null
    saksaar integer not null
    sakssekvensnummer integer not null
    journalpostnummer integer not null
    journalposttype text not null
    tittel text not null
    sakstittel text not null
    avsendere text not null
    mottakere text not null
    enhet text not null
    hjemmel text
    journaldato date not null
    dokumentets_dato date
    utlagt_tid timestamp with time zone not null
    navneord text not null
    soekbar text not null
    soketekst tsvector generated always as (((setweight(sok_ord(soekbare_avsendere), 'A'::"char") || setweight(sok_ord(soekbare_mottakere), 'B'::"char")) || setweight(sok_ord(soekbar), 'C'::"char")))
    navnetekst tsvector generated always as (((setweight(sok_ord(avsendere), 'A'::"char") || setweight(sok_ord(mottakere), 'B'::"char")) || setweight(sok_ord(((((tittel || ' '::text) || sakstittel) || ' '::text) || enhet)), 'C'::"char")))
    soekbare_avsendere text not null default ''::text
    soekbare_mottakere text not null default ''::text
    noekler text[] not null generated always as (sok_eiendommer(((tittel || ' | '::text) || sakstittel)))
    journalaar integer not null
    journalsekvensnummer integer not null
  constraint offentlig_journalpost_journalposttype_check CHECK ((journalposttype = ANY (ARRAY['I'::text, 'U'::text, 'N'::text, 'X'::text, 'S'::text])))
  constraint offentlig_journalpost_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint offentlig_journalpost_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX offentlig_journalpost_dato ON public.offentlig_journalpost USING btree (kommune_id, journaldato DESC, id DESC)
  CREATE INDEX offentlig_journalpost_navn ON public.offentlig_journalpost USING gin (kommune_id, navnetekst)
  CREATE INDEX offentlig_journalpost_noekler ON public.offentlig_journalpost USING gin (kommune_id, noekler)
  CREATE INDEX offentlig_journalpost_nummer ON public.offentlig_journalpost USING btree (kommune_id, saksaar, sakssekvensnummer)
  CREATE INDEX offentlig_journalpost_nyeste ON public.offentlig_journalpost USING btree (journaldato DESC, id DESC)
  CREATE INDEX offentlig_journalpost_sak ON public.offentlig_journalpost USING btree (kommune_id, saksmappe_id)
  CREATE INDEX offentlig_journalpost_sok ON public.offentlig_journalpost USING gin (kommune_id, soketekst)
  grant delete, insert, select, update to app
  grant select to offentlig

table offentlig_vokabular -- eier: offentligjournal; uten radsikkerhet: bare ord som er lagt ut for alle
    kommune_id smallint not null
    ord text collate C not null
    stamme text collate C not null
  constraint offentlig_vokabular_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint offentlig_vokabular_pkey PRIMARY KEY (kommune_id, ord)
  CREATE INDEX offentlig_vokabular_likhet ON public.offentlig_vokabular USING gin (kommune_id, ord gin_trgm_ops)
  CREATE INDEX offentlig_vokabular_slutt ON public.offentlig_vokabular USING btree (reverse(stamme))
  CREATE INDEX offentlig_vokabular_stamme ON public.offentlig_vokabular USING btree (stamme)
  grant delete, insert, select to app
  grant select to offentlig

table originalkontroll -- eier: originaler
    kommune_id smallint not null
    innkommet_post_id uuid not null
    kontrollert_av text not null
    kontrollert_tid timestamp with time zone not null
  constraint originalkontroll_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint originalkontroll_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint originalkontroll_pkey PRIMARY KEY (kommune_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table originalpapir -- eier: originaler
    kommune_id smallint not null
    id uuid not null
    innkommet_post_id uuid not null
    boks_id uuid not null
    nr integer not null
    lagt_av text not null
    lagt_tid timestamp with time zone not null
    tatt_ut_maate text
    tatt_ut_til text
    tatt_ut_av text
    tatt_ut_tid timestamp with time zone
    makulert_dato date
  constraint originalpapir_check CHECK (((tatt_ut_maate IS NULL) = (tatt_ut_tid IS NULL)))
  constraint originalpapir_check1 CHECK (((tatt_ut_maate IS NULL) OR (tatt_ut_til <> ''::text)))
  constraint originalpapir_check2 CHECK (((tatt_ut_maate IS NULL) OR (makulert_dato IS NULL)))
  constraint originalpapir_kommune_id_boks_id_fkey FOREIGN KEY (kommune_id, boks_id) REFERENCES karanteneboks(kommune_id, id)
  constraint originalpapir_kommune_id_boks_id_nr_key UNIQUE (kommune_id, boks_id, nr)
  constraint originalpapir_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint originalpapir_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint originalpapir_nr_check CHECK ((nr > 0))
  constraint originalpapir_pkey PRIMARY KEY (kommune_id, id)
  constraint originalpapir_tatt_ut_maate_check CHECK ((tatt_ut_maate = ANY (ARRAY['bevares'::text, 'returnert'::text, 'feil_lagt'::text])))
  CREATE UNIQUE INDEX originalpapir_post ON public.originalpapir USING btree (kommune_id, innkommet_post_id) WHERE (tatt_ut_maate IS DISTINCT FROM 'feil_lagt'::text)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table originalunntak -- eier: originaler
    kommune_id smallint not null
    id uuid not null
    innkommet_post_id uuid not null
    grunn text not null
    merknad text not null
    satt_av text not null
    satt_tid timestamp with time zone not null
    loeftet_av text
    loeftet_tid timestamp with time zone
    loeftet_grunn text
  constraint originalunntak_check CHECK (((loeftet_tid IS NULL) = (loeftet_grunn IS NULL)))
  constraint originalunntak_grunn_fkey FOREIGN KEY (grunn) REFERENCES unntaksgrunn(kode)
  constraint originalunntak_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint originalunntak_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint originalunntak_loeftet_grunn_check CHECK ((loeftet_grunn <> ''::text))
  constraint originalunntak_merknad_check CHECK ((merknad <> ''::text))
  constraint originalunntak_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX originalunntak_gjelder ON public.originalunntak USING btree (kommune_id, innkommet_post_id, grunn) WHERE (loeftet_tid IS NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table part -- eier: sak
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid
    journalpost_id uuid
    arkivnotat_id uuid
    dokumentbeskrivelse_id uuid
    part_id text
    part_navn text not null
    part_rolle text not null
    postadresse text[] not null default '{}'::text[]
    postnummer text
    poststed text
    land text
    epostadresse text
    telefonnummer text[] not null default '{}'::text[]
    kontaktperson text
    virksomhetsspesifikke_metadata jsonb
  constraint part_check CHECK ((num_nonnulls(saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1))
  constraint part_kommune_id_arkivnotat_id_fkey FOREIGN KEY (kommune_id, arkivnotat_id) REFERENCES arkivnotat(kommune_id, id)
  constraint part_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint part_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint part_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint part_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint part_part_navn_check CHECK ((part_navn <> ''::text))
  constraint part_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX part_arkivnotat ON public.part USING btree (kommune_id, arkivnotat_id) WHERE (arkivnotat_id IS NOT NULL)
  CREATE INDEX part_dokumentbeskrivelse ON public.part USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  CREATE INDEX part_journalpost ON public.part USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE INDEX part_saksmappe ON public.part USING btree (kommune_id, saksmappe_id) WHERE (saksmappe_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table post_merke -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    kode text not null
    detalj text not null -- hva merket gjelder: filnavn, hvem som har signert, hvilket fillager
  constraint post_merke_kode_check CHECK ((kode = ANY (ARRAY['automatisk'::text, 'kryptert'::text, 'bare_lenke'::text, 'karantene'::text, 'signert'::text, 'signatur_ukjent'::text, 'signatur_endret'::text, 'del_signert'::text, 'del_signatur_ukjent'::text, 'del_signatur_endret'::text, 'for_stor'::text])))
  constraint post_merke_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint post_merke_pkey PRIMARY KEY (kommune_id, innkommet_post_id, kode)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table postgang -- eier: postmottak
    kommune_id smallint not null
    id uuid not null
    innkommet_post_id uuid not null
    kanal text not null
    steg text not null -- gjenaapnet: a disposal was taken back; hentet: a wait was ended
    grunn text not null
    brukernavn text not null
    tid timestamp with time zone not null
  constraint postgang_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint postgang_pkey PRIMARY KEY (kommune_id, id)
  constraint postgang_steg_check CHECK ((steg = ANY (ARRAY['journalfoert'::text, 'avsluttet'::text, 'venter'::text, 'gjenaapnet'::text, 'hentet'::text])))
  CREATE INDEX postgang_mine ON public.postgang USING btree (kommune_id, brukernavn, id DESC)
  CREATE INDEX postgang_post ON public.postgang USING btree (kommune_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table postkasse -- eier: epost
    kommune_id smallint not null
    navn text not null
  constraint postkasse_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint postkasse_pkey PRIMARY KEY (kommune_id, navn)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table posttrekk -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    fil_nr integer not null
    avtrykk integer[] not null
    baand bigint[] not null
  constraint posttrekk_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint posttrekk_pkey PRIMARY KEY (kommune_id, innkommet_post_id, fil_nr)
  CREATE INDEX posttrekk_baand ON public.posttrekk USING gin (baand)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table presedens -- eier: sak
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid
    journalpost_id uuid
    presedens_dato date not null
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    tittel text not null
    beskrivelse text
    presedens_hjemmel text
    rettskildefaktor text not null
    presedens_godkjent_dato timestamp with time zone
    presedens_godkjent_av text
    avsluttet_dato timestamp with time zone
    avsluttet_av text
    presedens_status text
  constraint presedens_check CHECK ((num_nonnulls(saksmappe_id, journalpost_id) = 1))
  constraint presedens_check1 CHECK (((presedens_godkjent_dato IS NULL) = (presedens_godkjent_av IS NULL)))
  constraint presedens_check2 CHECK (((avsluttet_dato IS NULL) = (avsluttet_av IS NULL)))
  constraint presedens_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint presedens_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint presedens_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint presedens_pkey PRIMARY KEY (kommune_id, id)
  constraint presedens_tittel_check CHECK ((tittel <> ''::text))
  CREATE INDEX presedens_journalpost ON public.presedens USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE INDEX presedens_saksmappe ON public.presedens USING btree (kommune_id, saksmappe_id) WHERE (saksmappe_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table regel -- eier: postmottak
    kommune_id smallint not null
    id uuid not null
    rekkefoelge integer not null
    navn text not null
    eier text not null
    sted text not null
    inneholder text not null
    felt text not null
    verdi text not null
    visning text not null
    aktiv boolean not null
    laget_tid timestamp with time zone not null
  constraint regel_felt_check CHECK ((felt = ANY (ARRAY['saksbehandler'::text, 'klasse'::text, 'sak'::text])))
  constraint regel_inneholder_check CHECK (((length(inneholder) >= 3) AND (length(inneholder) <= 200)))
  constraint regel_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint regel_kommune_id_rekkefoelge_key UNIQUE (kommune_id, rekkefoelge) DEFERRABLE INITIALLY DEFERRED
  constraint regel_pkey PRIMARY KEY (kommune_id, id)
  constraint regel_sted_check CHECK ((sted = ANY (ARRAY['fra'::text, 'emne'::text, 'tekst'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table regeltreff -- eier: postmottak
    kommune_id smallint not null
    regel_id uuid not null
    innkommet_post_id uuid not null
    tid timestamp with time zone not null
  constraint regeltreff_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint regeltreff_kommune_id_regel_id_fkey FOREIGN KEY (kommune_id, regel_id) REFERENCES regel(kommune_id, id)
  constraint regeltreff_pkey PRIMARY KEY (kommune_id, regel_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table restanse -- eier: journal
    kommune_id smallint not null
    journalpost_id uuid not null
    fra date not null
  constraint restanse_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint restanse_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint restanse_pkey PRIMARY KEY (kommune_id, journalpost_id)
  CREATE INDEX restanse_fra ON public.restanse USING btree (kommune_id, fra, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select to app

table retting -- eier: journal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    korrespondansepart_id uuid
    felt text not null
    feil_verdi text
    riktig_verdi text
    grunn text not null
    rettet_av text not null
    rettet_tid timestamp with time zone not null
  constraint retting_check CHECK (((felt = 'korrespondansepartNavn'::text) = (korrespondansepart_id IS NOT NULL)))
  constraint retting_check1 CHECK ((feil_verdi IS DISTINCT FROM riktig_verdi))
  constraint retting_felt_check CHECK ((felt = ANY (ARRAY['tittel'::text, 'offentligTittel'::text, 'dokumentetsDato'::text, 'mottattDato'::text, 'saksbehandler'::text, 'administrativEnhet'::text, 'korrespondansepartNavn'::text])))
  constraint retting_grunn_check CHECK ((grunn <> ''::text))
  constraint retting_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint retting_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint retting_kommune_id_korrespondansepart_id_fkey FOREIGN KEY (kommune_id, korrespondansepart_id) REFERENCES korrespondansepart(kommune_id, id)
  constraint retting_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX retting_journalpost ON public.retting USING btree (kommune_id, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant select to app

table saksmappe -- eier: sak
    kommune_id smallint not null
    id uuid not null
    arkivdel_id uuid not null
    klasse_id uuid not null
    journalenhet text not null
    saksaar integer not null
    sakssekvensnummer integer not null
    tittel text not null
    offentlig_tittel text not null
    saksdato date not null
    administrativ_enhet text not null
    saksansvarlig text not null
    saksstatus text not null
    dokumentmedium text not null
    gnr integer
    bnr integer
    siste_journalpostnummer integer not null default 0
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
    avsluttet_dato timestamp with time zone
    avsluttet_av text
  constraint saksmappe_dokumentmedium_check CHECK ((dokumentmedium = ANY (ARRAY['E'::text, 'F'::text, 'B'::text])))
  constraint saksmappe_kommune_id_arkivdel_id_fkey FOREIGN KEY (kommune_id, arkivdel_id) REFERENCES arkivdel(kommune_id, id)
  constraint saksmappe_kommune_id_klasse_id_fkey FOREIGN KEY (kommune_id, klasse_id) REFERENCES klasse(kommune_id, id)
  constraint saksmappe_kommune_id_saksaar_sakssekvensnummer_key UNIQUE (kommune_id, saksaar, sakssekvensnummer)
  constraint saksmappe_pkey PRIMARY KEY (kommune_id, id)
  constraint saksmappe_saksstatus_check CHECK ((saksstatus = ANY (ARRAY['B'::text, 'A'::text, 'U'::text, 'R'::text, 'S'::text, 'F'::text, 'P'::text])))
  CREATE INDEX saksmappe_gnr ON public.saksmappe USING btree (kommune_id, gnr, bnr) WHERE (gnr IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table scheduled_tasks -- eier: felles; uten radsikkerhet: bare id-er; hver jobb binder kommunen fra sine egne data
    task_name text not null
    task_instance text not null
    task_data bytea
    execution_time timestamp with time zone not null
    picked boolean not null
    picked_by text
    last_success timestamp with time zone
    last_failure timestamp with time zone
    consecutive_failures integer
    last_heartbeat timestamp with time zone
    version bigint not null
    priority smallint
  constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance)
  CREATE INDEX execution_time_idx ON public.scheduled_tasks USING btree (execution_time)
  CREATE INDEX last_heartbeat_idx ON public.scheduled_tasks USING btree (last_heartbeat)
  CREATE INDEX priority_execution_time_idx ON public.scheduled_tasks USING btree (priority DESC, execution_time)
  grant delete, insert, select, update to app

table sendt_hit -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    fra_kommune_id smallint not null
    mottatt_der timestamp with time zone not null
    sendt_av text not null
    fra_post_id uuid
  constraint sendt_hit_check CHECK ((fra_kommune_id <> kommune_id))
  constraint sendt_hit_fra_kommune_id_fkey FOREIGN KEY (fra_kommune_id) REFERENCES kommune(id)
  constraint sendt_hit_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint sendt_hit_pkey PRIMARY KEY (kommune_id, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table skannebunt -- eier: papir
    kommune_id smallint not null
    id uuid not null
    status text not null
    stasjon text not null
    filnavn text not null
    mime_type text not null
    sjekksum text not null
    filstoerrelse bigint not null
    mottatt_tid timestamp with time zone not null
    leveringer integer not null default 1
    buntnummer integer
    annen_kommune_id smallint
    operatoer text
    antall_ark integer
    antall_sider integer
    lest_tid timestamp with time zone
    avslutt_grunn text
    forklaring text
    avgjort_av text
    avgjort_tid timestamp with time zone
    innkommet_post_id uuid
    versjon integer not null default 1
  constraint skannebunt_annen_kommune_id_fkey FOREIGN KEY (annen_kommune_id) REFERENCES kommune(id)
  constraint skannebunt_antall_ark_check CHECK ((antall_ark > 0))
  constraint skannebunt_check CHECK (((status = 'enkeltbrev'::text) = (innkommet_post_id IS NOT NULL)))
  constraint skannebunt_check1 CHECK (((status = 'avsluttet'::text) = (avslutt_grunn IS NOT NULL)))
  constraint skannebunt_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skannebunt_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint skannebunt_kommune_id_sjekksum_key UNIQUE (kommune_id, sjekksum)
  constraint skannebunt_pkey PRIMARY KEY (kommune_id, id)
  constraint skannebunt_status_check CHECK ((status = ANY (ARRAY['leses'::text, 'kontroll'::text, 'stanset'::text, 'lages'::text, 'godkjent'::text, 'enkeltbrev'::text, 'avsluttet'::text, 'feilet'::text])))
  CREATE INDEX skannebunt_nummer ON public.skannebunt USING btree (kommune_id, buntnummer) WHERE (buntnummer IS NOT NULL)
  CREATE INDEX skannebunt_tid ON public.skannebunt USING btree (kommune_id, mottatt_tid DESC, id) WHERE (status <> 'enkeltbrev'::text)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table skannebunt_dokument -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    nr integer not null
    sider text not null
    innkommet_post_id uuid
  constraint skannebunt_dokument_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skannebunt_dokument_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint skannebunt_dokument_kommune_id_skannebunt_id_fkey FOREIGN KEY (kommune_id, skannebunt_id) REFERENCES skannebunt(kommune_id, id)
  constraint skannebunt_dokument_pkey PRIMARY KEY (kommune_id, skannebunt_id, nr)
  CREATE UNIQUE INDEX skannebunt_dokument_post ON public.skannebunt_dokument USING btree (kommune_id, innkommet_post_id) WHERE (innkommet_post_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table skannebunt_flyttet_hit -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    fra_kommune_id smallint not null
    fra_skannebunt_id uuid not null
    mottatt_der timestamp with time zone not null
    flyttet_av text not null
    flyttet_tid timestamp with time zone not null
  constraint skannebunt_flyttet_hit_check CHECK ((fra_kommune_id <> kommune_id))
  constraint skannebunt_flyttet_hit_fra_kommune_id_fkey FOREIGN KEY (fra_kommune_id) REFERENCES kommune(id)
  constraint skannebunt_flyttet_hit_kommune_id_skannebunt_id_fkey FOREIGN KEY (kommune_id, skannebunt_id) REFERENCES skannebunt(kommune_id, id)
  constraint skannebunt_flyttet_hit_pkey PRIMARY KEY (kommune_id, skannebunt_id, fra_skannebunt_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table skannebunt_flytting -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    nr integer not null
    til_kommune_id smallint not null
    til_skannebunt_id uuid
    sider text not null
    grunn text not null
    flyttet_av text not null
    flyttet_tid timestamp with time zone not null
  constraint skannebunt_flytting_check CHECK ((til_kommune_id <> kommune_id))
  constraint skannebunt_flytting_check1 CHECK (((til_skannebunt_id IS NULL) = (sider <> ''::text)))
  constraint skannebunt_flytting_kommune_id_skannebunt_id_fkey FOREIGN KEY (kommune_id, skannebunt_id) REFERENCES skannebunt(kommune_id, id)
  constraint skannebunt_flytting_pkey PRIMARY KEY (kommune_id, skannebunt_id, nr)
  constraint skannebunt_flytting_til_kommune_id_fkey FOREIGN KEY (til_kommune_id) REFERENCES kommune(id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table skannebunt_flytting_post -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    nr integer not null
    innkommet_post_id uuid not null
  constraint skannebunt_flytting_post_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint skannebunt_flytting_post_kommune_id_skannebunt_id_nr_fkey FOREIGN KEY (kommune_id, skannebunt_id, nr) REFERENCES skannebunt_flytting(kommune_id, skannebunt_id, nr)
  constraint skannebunt_flytting_post_pkey PRIMARY KEY (kommune_id, skannebunt_id, nr, innkommet_post_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table skannebunt_side -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    side integer not null
    bredde integer not null
    hoeyde integer not null
    bilde_sjekksum text not null
    smaabilde_sjekksum text not null
    slag text not null
    buntnummer integer
    arknummer integer
    enhet text not null
    blekk integer not null
    skjevhet integer not null
    skille_foer boolean not null
    utelatt boolean not null
    rotasjon integer not null
    retting integer not null default 0
  constraint skannebunt_side_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skannebunt_side_kommune_id_skannebunt_id_fkey FOREIGN KEY (kommune_id, skannebunt_id) REFERENCES skannebunt(kommune_id, id)
  constraint skannebunt_side_pkey PRIMARY KEY (kommune_id, skannebunt_id, side)
  constraint skannebunt_side_rotasjon_check CHECK ((rotasjon = ANY (ARRAY[0, 90, 180, 270])))
  constraint skannebunt_side_slag_check CHECK ((slag = ANY (ARRAY['brev'::text, 'skille'::text, 'uleselig'::text, 'ukjent'::text, 'fremmed'::text, 'flyttet'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table skannebunt_steg -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    nr integer not null
    handling text not null
    foer text not null
    utfoert_av text not null
    utfoert_tid timestamp with time zone not null
    angret boolean not null default false
  constraint skannebunt_steg_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skannebunt_steg_kommune_id_skannebunt_id_fkey FOREIGN KEY (kommune_id, skannebunt_id) REFERENCES skannebunt(kommune_id, id)
  constraint skannebunt_steg_pkey PRIMARY KEY (kommune_id, skannebunt_id, nr)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table skannekontroll -- eier: papir
    kommune_id smallint not null
    id uuid not null
    skannebunt_id uuid not null
    kontroll text not null
    i_orden boolean not null
    merknad text not null
    utfoert_av text not null
    utfoert_tid timestamp with time zone not null
  constraint skannekontroll_check CHECK ((i_orden OR (merknad <> ''::text)))
  constraint skannekontroll_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skannekontroll_kommune_id_skannebunt_id_fkey FOREIGN KEY (kommune_id, skannebunt_id) REFERENCES skannebunt(kommune_id, id)
  constraint skannekontroll_kontroll_check CHECK ((kontroll = ANY (ARRAY['lagret'::text, 'alle_sider'::text, 'kvalitet'::text, 'stemmer'::text])))
  constraint skannekontroll_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX skannekontroll_bunt ON public.skannekontroll USING btree (kommune_id, skannebunt_id, utfoert_tid)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table skilleark -- eier: papir
    kommune_id smallint not null
    id uuid not null
    nummer integer not null
    kanal text not null
    enhet text not null
    antall integer not null
    trykt_av text not null
    trykt_tid timestamp with time zone not null
  constraint skilleark_antall_check CHECK ((antall > 0))
  constraint skilleark_kanal_check CHECK ((kanal = 'papir'::text))
  constraint skilleark_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skilleark_kommune_id_nummer_key UNIQUE (kommune_id, nummer)
  constraint skilleark_nummer_check CHECK ((nummer > 0))
  constraint skilleark_pkey PRIMARY KEY (kommune_id, id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table skillearkteller -- eier: papir
    kommune_id smallint not null
    siste integer not null
  constraint skillearkteller_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skillearkteller_pkey PRIMARY KEY (kommune_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table skjerming -- eier: skjerming
    kommune_id smallint not null
    id uuid not null
    saksmappe_id uuid
    journalpost_id uuid
    dokumentbeskrivelse_id uuid
    tilgangsrestriksjon text not null
    skjermingshjemmel text not null
    skjerming_metadata text
    skjerming_dokument text not null
    skjermede_ord integer[] not null default '{}'::integer[]
    skjermingsvarighet integer
    skjerming_opphoerer_dato date
    opprettet_dato timestamp with time zone not null
    opprettet_av text not null
  constraint skjerming_check CHECK ((num_nonnulls(saksmappe_id, journalpost_id, dokumentbeskrivelse_id) = 1))
  constraint skjerming_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint skjerming_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint skjerming_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint skjerming_kommune_id_saksmappe_id_fkey FOREIGN KEY (kommune_id, saksmappe_id) REFERENCES saksmappe(kommune_id, id)
  constraint skjerming_pkey PRIMARY KEY (kommune_id, id)
  constraint skjerming_skjerming_dokument_check CHECK ((skjerming_dokument = ANY (ARRAY['H'::text, 'D'::text])))
  CREATE INDEX skjerming_dokument ON public.skjerming USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  CREATE INDEX skjerming_post ON public.skjerming USING btree (kommune_id, journalpost_id) WHERE (journalpost_id IS NOT NULL)
  CREATE INDEX skjerming_sak ON public.skjerming USING btree (kommune_id, saksmappe_id) WHERE (saksmappe_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table sletting -- eier: dokument
    kommune_id smallint not null
    id uuid not null
    arkivdel_id uuid
    dokumentbeskrivelse_id uuid
    slettingstype text not null
    slettet_dato timestamp with time zone not null
    slettet_av text not null
  constraint sletting_check CHECK ((num_nonnulls(arkivdel_id, dokumentbeskrivelse_id) = 1))
  constraint sletting_kommune_id_arkivdel_id_fkey FOREIGN KEY (kommune_id, arkivdel_id) REFERENCES arkivdel(kommune_id, id)
  constraint sletting_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint sletting_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint sletting_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX sletting_arkivdel ON public.sletting USING btree (kommune_id, arkivdel_id) WHERE (arkivdel_id IS NOT NULL)
  CREATE INDEX sletting_dokumentbeskrivelse ON public.sletting USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table sok_journalpost -- eier: sok
    kommune_id smallint not null
    journalpost_id uuid not null
    saksmappe_id uuid not null
    journaldato date not null
    saksaar integer not null
    sakssekvensnummer integer not null
    saksbehandler text not null
    saksansvarlig text not null
    soketekst tsvector
    aapen_soketekst tsvector
    journalpostnummer integer not null default 0
    noekler text[] not null default '{}'::text[]
    aapne_noekler text[] not null default '{}'::text[]
  constraint sok_journalpost_pkey PRIMARY KEY (kommune_id, journalpost_id)
  CREATE INDEX sok_journalpost_aapen ON public.sok_journalpost USING gin (kommune_id, aapen_soketekst)
  CREATE INDEX sok_journalpost_dato ON public.sok_journalpost USING btree (kommune_id, journaldato DESC, journalpost_id DESC)
  CREATE INDEX sok_journalpost_noekler ON public.sok_journalpost USING gin (kommune_id, noekler)
  CREATE INDEX sok_journalpost_sak ON public.sok_journalpost USING btree (kommune_id, saksaar, sakssekvensnummer)
  CREATE INDEX sok_journalpost_sok ON public.sok_journalpost USING gin (kommune_id, soketekst)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app
  grant select to sok

table stikkproeve -- eier: papir
    kommune_id smallint not null
    skannebunt_id uuid not null
    nr integer not null
    trukket_tid timestamp with time zone not null
    i_orden boolean
    merknad text not null default ''::text
    kontrollert_av text
    kontrollert_tid timestamp with time zone
  constraint stikkproeve_check CHECK (((i_orden IS NULL) = (kontrollert_av IS NULL)))
  constraint stikkproeve_check1 CHECK (((i_orden IS NULL) OR i_orden OR (merknad <> ''::text)))
  constraint stikkproeve_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint stikkproeve_kommune_id_skannebunt_id_nr_fkey FOREIGN KEY (kommune_id, skannebunt_id, nr) REFERENCES skannebunt_dokument(kommune_id, skannebunt_id, nr)
  constraint stikkproeve_pkey PRIMARY KEY (kommune_id, skannebunt_id, nr)
  CREATE INDEX stikkproeve_aapen ON public.stikkproeve USING btree (kommune_id, skannebunt_id) WHERE (i_orden IS NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table svarfrist -- eier: journal; uten radsikkerhet: frist som er lik for alle
    gjelder_fra date not null
    maaneder integer not null
    kilde text not null
  constraint svarfrist_kilde_check CHECK ((kilde <> ''::text))
  constraint svarfrist_maaneder_check CHECK (((maaneder >= 1) AND (maaneder <= 24)))
  constraint svarfrist_pkey PRIMARY KEY (gjelder_fra)
  grant select to app

table teller -- eier: arkivstruktur
    kommune_id smallint not null
    serie text not null
    journalenhet text not null
    aar integer not null
    siste integer not null
  constraint teller_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint teller_pkey PRIMARY KEY (kommune_id, serie, journalenhet, aar)
  constraint teller_serie_check CHECK ((serie = ANY (ARRAY['sak'::text, 'journal'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table tilbaketrekking -- eier: offentligjournal
    kommune_id smallint not null
    id uuid not null
    journalpost_id uuid not null
    tittel text not null
    sakstittel text not null
    avsendere text not null
    mottakere text not null
    enhet text not null
    hjemmel text
    lagt_ut_tid timestamp with time zone not null
    trukket_tid timestamp with time zone not null
    trukket_av text not null
    grunn text not null
  constraint tilbaketrekking_check CHECK ((lagt_ut_tid <= trukket_tid))
  constraint tilbaketrekking_grunn_check CHECK ((grunn <> ''::text))
  constraint tilbaketrekking_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint tilbaketrekking_kommune_id_journalpost_id_fkey FOREIGN KEY (kommune_id, journalpost_id) REFERENCES journalpost(kommune_id, id)
  constraint tilbaketrekking_pkey PRIMARY KEY (kommune_id, id)
  CREATE INDEX tilbaketrekking_journalpost ON public.tilbaketrekking USING btree (kommune_id, journalpost_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select to app

table tildeling -- eier: tilgang
    kommune_id smallint not null
    id uuid not null
    bruker_id uuid not null
    rolle text not null
    fra_dato date not null
    til_dato date
  constraint tildeling_bruker_id_fkey FOREIGN KEY (bruker_id) REFERENCES bruker(id)
  constraint tildeling_check CHECK (((rolle <> 'revisor'::text) OR (til_dato IS NOT NULL)))
  constraint tildeling_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint tildeling_pkey PRIMARY KEY (kommune_id, id)
  constraint tildeling_rolle_check CHECK ((rolle = ANY (ARRAY['fagleder'::text, 'arkivmedarbeider'::text, 'saksbehandler'::text, 'leder'::text, 'kommunedirektoer'::text, 'drift'::text, 'revisor'::text])))
  CREATE INDEX tildeling_bruker ON public.tildeling USING btree (kommune_id, bruker_id)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table unntaksgrunn -- eier: originaler; uten radsikkerhet: kodeliste som er lik for alle
    kode text not null
    rekkefoelge integer not null
    navn text not null
    navn_nynorsk text not null
    settes_av_person boolean not null
    finnes_av_data boolean not null
    grense date
    kilde text not null
  constraint unntaksgrunn_check CHECK ((settes_av_person OR finnes_av_data))
  constraint unntaksgrunn_pkey PRIMARY KEY (kode)
  grant select to app

table utelatt_del -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    nr integer not null
    filnavn text not null
    stoerrelse bigint not null
    grunn text not null
    melding_sjekksum text not null
    slag text not null
    plass integer not null
    status text not null
    feil text
    fil_nr integer
    bestilt_av text
  constraint utelatt_del_check CHECK (((status = 'feilet'::text) = (feil IS NOT NULL)))
  constraint utelatt_del_check1 CHECK (((status = 'hentet'::text) = (fil_nr IS NOT NULL)))
  constraint utelatt_del_grunn_check CHECK ((grunn = ANY (ARRAY['for_mange_vedlegg'::text, 'for_store_vedlegg'::text, 'flest_filer'::text])))
  constraint utelatt_del_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint utelatt_del_pkey PRIMARY KEY (kommune_id, innkommet_post_id, nr)
  constraint utelatt_del_slag_check CHECK ((slag = ANY (ARRAY['vedlegg'::text, 'utelatt'::text])))
  constraint utelatt_del_status_check CHECK ((status = ANY (ARRAY['utelatt'::text, 'bestilt'::text, 'hentet'::text, 'feilet'::text])))
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table utfoert_kassasjon -- eier: bevaring
    kommune_id smallint not null
    id uuid not null
    arkivdel_id uuid
    dokumentbeskrivelse_id uuid
    kassert_dato timestamp with time zone not null
    kassert_av text not null
  constraint utfoert_kassasjon_check CHECK ((num_nonnulls(arkivdel_id, dokumentbeskrivelse_id) = 1))
  constraint utfoert_kassasjon_kommune_id_arkivdel_id_fkey FOREIGN KEY (kommune_id, arkivdel_id) REFERENCES arkivdel(kommune_id, id)
  constraint utfoert_kassasjon_kommune_id_dokumentbeskrivelse_id_fkey FOREIGN KEY (kommune_id, dokumentbeskrivelse_id) REFERENCES dokumentbeskrivelse(kommune_id, id)
  constraint utfoert_kassasjon_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint utfoert_kassasjon_pkey PRIMARY KEY (kommune_id, id)
  CREATE UNIQUE INDEX utfoert_kassasjon_arkivdel ON public.utfoert_kassasjon USING btree (kommune_id, arkivdel_id) WHERE (arkivdel_id IS NOT NULL)
  CREATE UNIQUE INDEX utfoert_kassasjon_dokumentbeskrivelse ON public.utfoert_kassasjon USING btree (kommune_id, dokumentbeskrivelse_id) WHERE (dokumentbeskrivelse_id IS NOT NULL)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant insert, select, update to app

table utkast -- eier: postmottak
    kommune_id smallint not null
    innkommet_post_id uuid not null
    brukernavn text not null
    skjema text not null
    lagret_tid timestamp with time zone not null
  constraint utkast_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint utkast_kommune_id_innkommet_post_id_fkey FOREIGN KEY (kommune_id, innkommet_post_id) REFERENCES innkommet_post(kommune_id, id)
  constraint utkast_pkey PRIMARY KEY (kommune_id, innkommet_post_id, brukernavn)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select, update to app

table ventefrist -- eier: postmottak; uten radsikkerhet: frister som er like for alle
    grunn text not null
    gyldig_fra date not null
    virkedager integer not null
    kilde text not null
  constraint ventefrist_grunn_check CHECK ((grunn = ANY (ARRAY['avsender'::text, 'avklaring'::text, 'mer_post'::text, 'annet'::text])))
  constraint ventefrist_pkey PRIMARY KEY (grunn, gyldig_fra)
  constraint ventefrist_virkedager_check CHECK (((virkedager >= 1) AND (virkedager <= 60)))
  grant select to app

table vokabular -- eier: sok
    kommune_id smallint not null
    ord text collate C not null
    stamme text collate C not null
  constraint vokabular_kommune_id_fkey FOREIGN KEY (kommune_id) REFERENCES kommune(id)
  constraint vokabular_pkey PRIMARY KEY (kommune_id, ord)
  CREATE INDEX vokabular_likhet ON public.vokabular USING gin (kommune_id, ord gin_trgm_ops)
  CREATE INDEX vokabular_slutt ON public.vokabular USING btree (kommune_id, reverse(stamme))
  CREATE INDEX vokabular_stamme ON public.vokabular USING btree (kommune_id, stamme)
  row security forced
  policy kommune PERMISSIVE for ALL to public using (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[])) with check (kommune_id = ANY ((NULLIF(current_setting('app.kommuner'::text, true), ''::text))::integer[]))
  grant delete, insert, select to app
  grant select to sok

view sok_kilde as  SELECT j.kommune_id,
    j.id AS journalpost_id,
    j.saksmappe_id,
    j.journaldato,
    s.saksaar,
    s.sakssekvensnummer,
    j.journalpostnummer,
    j.saksbehandler,
    s.saksansvarlig,
    (((setweight(sok_ord(p.avsendere), 'A'::"char") || setweight(sok_ord(p.mottakere), 'B'::"char")) || setweight(sok_ord(concat_ws(' '::text, j.tittel, s.tittel, d.titler)), 'C'::"char")) || d.tekst) AS soketekst,
    (((setweight(sok_ord(
        CASE
            WHEN k.skjuler_navn THEN NULL::text
            ELSE p.aapne_avsendere
        END), 'A'::"char") || setweight(sok_ord(
        CASE
            WHEN k.skjuler_navn THEN NULL::text
            ELSE p.aapne_mottakere
        END), 'B'::"char")) || setweight(sok_ord(concat_ws(' '::text, j.offentlig_tittel, s.offentlig_tittel,
        CASE
            WHEN k.skjermet THEN NULL::text
            ELSE d.titler
        END)), 'C'::"char")) ||
        CASE
            WHEN k.skjermet THEN ''::tsvector
            ELSE d.tekst
        END) AS aapen_soketekst,
    ((p.orgnr || e.sakens) || sok_eiendommer(((j.tittel || ' | '::text) || s.tittel))) AS noekler,
    ((
        CASE
            WHEN k.skjuler_navn THEN '{}'::text[]
            ELSE p.aapne_orgnr
        END ||
        CASE
            WHEN k.skjermet_sak THEN '{}'::text[]
            ELSE e.sakens
        END) || sok_eiendommer(((j.offentlig_tittel || ' | '::text) || s.offentlig_tittel))) AS aapne_noekler,
    concat_ws(' '::text, j.offentlig_tittel, s.offentlig_tittel,
        CASE
            WHEN k.skjuler_navn THEN NULL::text
            ELSE concat_ws(' '::text, p.aapne_avsendere, p.aapne_mottakere)
        END,
        CASE
            WHEN k.skjermet THEN NULL::text
            ELSE d.titler
        END) AS aapne_ord
   FROM (((((((journalpost j
     JOIN saksmappe s ON (((s.kommune_id = j.kommune_id) AND (s.id = j.saksmappe_id))))
     CROSS JOIN LATERAL ( SELECT string_agg(part.navn, ' '::text ORDER BY part.id) FILTER (WHERE part.avsender) AS avsendere,
            string_agg(part.navn, ' '::text ORDER BY part.id) FILTER (WHERE (NOT part.avsender)) AS mottakere,
            string_agg(part.navn, ' '::text ORDER BY part.id) FILTER (WHERE (part.avsender AND (NOT part.er_skjermet))) AS aapne_avsendere,
            string_agg(part.navn, ' '::text ORDER BY part.id) FILTER (WHERE ((NOT part.avsender) AND (NOT part.er_skjermet))) AS aapne_mottakere,
            COALESCE(array_agg(part.nr) FILTER (WHERE (part.nr IS NOT NULL)), '{}'::text[]) AS orgnr,
            COALESCE(array_agg(part.nr) FILTER (WHERE ((part.nr IS NOT NULL) AND (NOT part.er_skjermet))), '{}'::text[]) AS aapne_orgnr,
            COALESCE(bool_or(part.er_skjermet), false) AS noen_skjermet
           FROM ( SELECT korrespondansepart.id,
                    korrespondansepart.korrespondansepart_navn AS navn,
                    korrespondansepart.er_skjermet,
                    (korrespondansepart.korrespondanseparttype = ANY (ARRAY['EA'::text, 'IA'::text, 'IS'::text])) AS avsender,
                    ('o'::text || NULLIF(translate(korrespondansepart.organisasjonsnummer, ' '::text, ''::text), ''::text)) AS nr
                   FROM korrespondansepart
                  WHERE ((korrespondansepart.kommune_id = j.kommune_id) AND (korrespondansepart.journalpost_id = j.id))) part) p)
     CROSS JOIN LATERAL ( SELECT string_agg(b.tittel, ' '::text ORDER BY b.dokumentnummer) AS titler,
            sok_ord(string_agg(t.tekst, ' '::text ORDER BY b.dokumentnummer)) AS tekst
           FROM (dokumentbeskrivelse b
             LEFT JOIN dokumenttekst t ON (((t.kommune_id = b.kommune_id) AND (t.dokumentbeskrivelse_id = b.id))))
          WHERE ((b.kommune_id = j.kommune_id) AND (b.journalpost_id = j.id))) d)
     CROSS JOIN LATERAL ( SELECT COALESCE(bool_or(('NA'::text = ANY (string_to_array(skjerming.skjerming_metadata, ','::text)))), false) AS skjuler_navn,
            (count(*) > 0) AS finnes
           FROM skjerming
          WHERE ((skjerming.kommune_id = j.kommune_id) AND (skjerming.journalpost_id = j.id))) h)
     CROSS JOIN LATERAL ( SELECT h.skjuler_navn,
            ((s.tittel <> s.offentlig_tittel) OR (EXISTS ( SELECT
                   FROM skjerming
                  WHERE ((skjerming.kommune_id = j.kommune_id) AND (skjerming.saksmappe_id = s.id))))) AS skjermet_sak) v)
     CROSS JOIN LATERAL ( SELECT h.skjuler_navn,
            v.skjermet_sak,
            (h.finnes OR v.skjermet_sak OR p.noen_skjermet OR (j.tittel <> j.offentlig_tittel) OR (EXISTS ( SELECT
                   FROM (skjerming x
                     JOIN dokumentbeskrivelse b ON (((b.kommune_id = x.kommune_id) AND (b.id = x.dokumentbeskrivelse_id))))
                  WHERE ((b.kommune_id = j.kommune_id) AND (b.journalpost_id = j.id))))) AS skjermet) k)
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN (s.gnr IS NULL) THEN '{}'::text[]
                    ELSE ARRAY[('g'::text || s.gnr), ((('g'::text || s.gnr) || '/'::text) || s.bnr)]
                END AS sakens) e);

CREATE OR REPLACE FUNCTION public.ferdigstill_dokumenter(kommune integer, post uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    return query
        update public.dokumentbeskrivelse d set dokumentstatus = 'F'
        where d.kommune_id = kommune and d.journalpost_id = post and d.dokumentstatus = 'B'
        returning d.id;
end
$function$
  owner eier
  execute app, eier

CREATE OR REPLACE FUNCTION public.flytt_journalpost(kommune integer, post uuid, til_sak uuid, til_nummer integer, hvorfor text, hvem text, naar timestamp with time zone, ny_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    insert into public.flytting (kommune_id, id, journalpost_id, fra_saksmappe_id, fra_journalpostnummer,
                                 til_saksmappe_id, til_journalpostnummer, grunn, flyttet_av, flyttet_tid)
    select j.kommune_id, ny_id, j.id, j.saksmappe_id, j.journalpostnummer, til_sak, til_nummer, hvorfor, hvem, naar
    from public.journalpost j
    join public.saksmappe s on s.kommune_id = j.kommune_id and s.id = til_sak and s.saksstatus not in ('A', 'U')
    where j.kommune_id = kommune and j.id = post and j.journalstatus <> 'U';
    if not found then
        raise exception 'journalposten kan ikke flyttes dit';
    end if;
    update public.journalpost
    set saksmappe_id = til_sak, journalpostnummer = til_nummer, versjon = versjon + 1
    where kommune_id = kommune and id = post;
end
$function$
  owner eier
  execute app, eier

CREATE OR REPLACE FUNCTION public.ord_naere(tabell regclass, kommune integer, soekt text, antall integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
    return query execute format(
        'select v.ord::text from %s v where v.kommune_id = %s::smallint and v.ord %% $1'
        ' order by similarity(v.ord, $1) desc, v.ord limit $2', tabell, kommune)
    using soekt, antall;
end
$function$
  owner eier
  execute public

CREATE OR REPLACE FUNCTION public.ord_sammensatte(tabell regclass, kommune integer, soekt text, antall integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    del text := (ts_lexize('norwegian_stem', lower(soekt)))[1];
begin
    if del is null or length(del) < 3 then
        return;
    end if;
    return query execute format($sql$
        select min(s.ord)::text from (
            select v.ord, v.stamme from %1$s v
            where v.kommune_id = %2$s::smallint and v.stamme >= $1 and v.stamme < $1 || chr(1114111)
              and length(v.stamme) >= length($1) + 3
              and ($3 or exists (
                      select from %1$s r
                      where r.kommune_id = %2$s::smallint
                        and r.stamme in (substr(v.stamme, length($1) + 1), substr(v.stamme, length($1) + 2),
                                         substr(v.stamme, length($1) + 3))))
            union all
            select v.ord, v.stamme from %1$s v
            where v.kommune_id = %2$s::smallint
              and reverse(v.stamme) >= reverse($1) and reverse(v.stamme) < reverse($1) || chr(1114111)
              and length(v.stamme) >= length($1) + 3
              and exists (
                      select from %1$s f
                      where f.kommune_id = %2$s::smallint
                        and f.stamme = (ts_lexize('norwegian_stem', left(v.stamme, length(v.stamme) - length($1))))[1])) s
        group by s.stamme order by length(s.stamme), s.stamme limit $2 $sql$, tabell, kommune)
    using del, antall, length(soekt) >= 5;
end
$function$
  owner eier
  execute public

CREATE OR REPLACE FUNCTION public.rett_journalpost(kommune integer, post uuid, part uuid, rettet_felt text, verdi text, rettet_grunn text, hvem text, naar timestamp with time zone, ny_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    insert into public.retting (kommune_id, id, journalpost_id, korrespondansepart_id, felt, feil_verdi, riktig_verdi,
                                grunn, rettet_av, rettet_tid)
    select j.kommune_id, ny_id, j.id, p.id, rettet_felt,
           case rettet_felt
               when 'tittel' then j.tittel
               when 'offentligTittel' then j.offentlig_tittel
               when 'dokumentetsDato' then to_char(j.dokumentets_dato, 'YYYY-MM-DD')
               when 'mottattDato' then to_char(j.mottatt_dato at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
               when 'saksbehandler' then j.saksbehandler
               when 'administrativEnhet' then j.administrativ_enhet
               when 'korrespondansepartNavn' then p.korrespondansepart_navn
           end,
           verdi, rettet_grunn, hvem, naar
    from public.journalpost j
    left join public.korrespondansepart p on p.kommune_id = j.kommune_id and p.journalpost_id = j.id and p.id = part
    where j.kommune_id = kommune and j.id = post;
    if not found then
        raise exception 'journalposten finnes ikke';
    end if;
    update public.journalpost set
        tittel = case rettet_felt when 'tittel' then verdi else tittel end,
        offentlig_tittel = case rettet_felt when 'offentligTittel' then verdi else offentlig_tittel end,
        dokumentets_dato = case rettet_felt when 'dokumentetsDato' then verdi::date else dokumentets_dato end,
        mottatt_dato = case rettet_felt when 'mottattDato' then verdi::timestamptz else mottatt_dato end,
        saksbehandler = case rettet_felt when 'saksbehandler' then verdi else saksbehandler end,
        administrativ_enhet = case rettet_felt when 'administrativEnhet' then verdi else administrativ_enhet end
    where kommune_id = kommune and id = post and rettet_felt <> 'korrespondansepartNavn';
    update public.korrespondansepart set korrespondansepart_navn = verdi
    where kommune_id = kommune and journalpost_id = post and id = part and rettet_felt = 'korrespondansepartNavn';
end
$function$
  owner eier
  execute app, eier

CREATE OR REPLACE FUNCTION public.sett_journalstatus(kommune integer, post uuid, ventet_versjon integer, ny text, grunn text, hvem text, naar timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    if ny in ('J', 'E', 'A') and exists (
        select from public.dokumentbeskrivelse d
        where d.kommune_id = kommune and d.journalpost_id = post and d.dokumentstatus <> 'F') then
        raise exception 'et dokument er ikke ferdigstilt';
    end if;
    update public.journalpost set
        journalstatus = ny,
        utgaar_grunn = case when ny = 'U' then grunn else utgaar_grunn end,
        sendt_dato = case when ny = 'E' then coalesce(sendt_dato, naar) else sendt_dato end,
        arkivert_dato = case when ny = 'A' then naar else arkivert_dato end,
        arkivert_av = case when ny = 'A' then hvem else arkivert_av end,
        versjon = versjon + 1
    where kommune_id = kommune and id = post and versjon = ventet_versjon and journalstatus not in ('A', 'U');
    return found;
end
$function$
  owner eier
  execute app, eier

CREATE OR REPLACE FUNCTION public.sok(kommune integer, sporring tsquery, noekler text[], fra date, til date, aar integer, nr integer, post integer, alt boolean, navn text, antall integer)
 RETURNS TABLE(kommune_id smallint, journalpost_id uuid, journaldato date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
    vilkaar text := '';
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    if sporring is not null then
        vilkaar := case when alt then ' and s.soketekst @@ $1' else
            ' and ((s.aapen_soketekst @@ $1 and s.saksbehandler <> $2 and s.saksansvarlig <> $2)'
            ' or (s.soketekst @@ $1 and (s.saksbehandler = $2 or s.saksansvarlig = $2)))' end;
    end if;
    if noekler is not null then
        vilkaar := vilkaar || ' and s.noekler @> $4' || case when alt then '' else
            ' and (s.aapne_noekler @> $4 or s.saksbehandler = $2 or s.saksansvarlig = $2)' end;
    end if;
    if fra is not null then
        vilkaar := vilkaar || ' and s.journaldato >= $5';
    end if;
    if til is not null then
        vilkaar := vilkaar || ' and s.journaldato <= $6';
    end if;
    if nr is not null then
        vilkaar := vilkaar || ' and s.saksaar = $7 and s.sakssekvensnummer = $8';
    end if;
    if post is not null then
        vilkaar := vilkaar || ' and s.journalpostnummer = $9';
    end if;
    return query execute format(
        'select s.kommune_id, s.journalpost_id, s.journaldato from public.sok_journalpost s'
        ' where s.kommune_id = %s::smallint' || vilkaar ||
        ' order by s.journaldato desc, s.journalpost_id desc limit $3', kommune)
    using sporring, navn, least(antall, 1001), noekler, fra, til, aar, nr, post;
end
$function$
  owner sok
  execute app, sok

CREATE OR REPLACE FUNCTION public.sok_eiendommer(tekst text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT COALESCE(array_agg(DISTINCT n.noekkel ORDER BY n.noekkel), '{}'::text[]) AS "coalesce" FROM (regexp_matches(sok_eiendommer.tekst, '\mgnr\.?\s?(\d{1,4})[\s,/]*(?:og\s)?bnr\.?\s?(\d{1,4})(?!\d)|\mg(?:nr\.?/)?bnr\.?\s?(\d{1,4})\s?/\s?(\d{1,4})(?!\d)|(?<![\d/])(\d{1,3})/(\d{1,4})(?![\d/])'::text, 'gi'::text) m(m) CROSS JOIN LATERAL (VALUES (('g'::text || (COALESCE(m.m[1], m.m[3]))::integer)), (((('g'::text || (COALESCE(m.m[1], m.m[3], m.m[5]))::integer) || '/'::text) || (COALESCE(m.m[2], m.m[4], m.m[6]))::integer))) n(noekkel)) WHERE (n.noekkel IS NOT NULL))
  owner eier
  execute public

CREATE OR REPLACE FUNCTION public.sok_naere(kommune integer, soekt text, antall integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    return query select ord_naere('vokabular', kommune, soekt, antall);
end
$function$
  owner sok
  execute app, sok

CREATE OR REPLACE FUNCTION public.sok_ord(tekst text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('norwegian'::regconfig, translate(COALESCE(tekst, ''::text), '/'::text, ' '::text))
  owner eier
  execute public

CREATE OR REPLACE FUNCTION public.sok_sammensatte(kommune integer, soekt text, antall integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    return query select ord_sammensatte('vokabular', kommune, soekt, antall);
end
$function$
  owner sok
  execute app, sok

CREATE OR REPLACE FUNCTION public.sok_vokabular(tekst text)
 RETURNS TABLE(ord text, stamme text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select o.ord, o.stammer[1]
    from (
        select distinct lower(t.token) as ord, ts_lexize('norwegian_stem', lower(t.token)) as stammer
        from ts_parse('default', translate(tekst, '/', ' ')) t
        where t.tokid in (1, 2, 10, 11) and length(t.token) between 3 and 40) o
    where o.stammer <> '{}'
$function$
  owner eier
  execute public
