-- Keys and indexes, kommune_id first in each, so that they can be distributed by municipality later.
alter table arkivskaper add foreign key (kommune_id, arkiv_id) references arkiv (kommune_id, id);
alter table klasse add foreign key (kommune_id, klassifikasjonssystem_id) references klassifikasjonssystem (kommune_id, id);
alter table klasse add foreign key (kommune_id, overordnet_id) references klasse (kommune_id, id);
alter table klasse add unique (kommune_id, klassifikasjonssystem_id, klasse_id);
alter table arkivdel add foreign key (kommune_id, arkiv_id) references arkiv (kommune_id, id);
alter table arkivdel add foreign key (kommune_id, klassifikasjonssystem_id) references klassifikasjonssystem (kommune_id, id);
alter table arkivdel add unique (kommune_id, kode, arkivperiode_start_dato);

alter table saksmappe add foreign key (kommune_id, arkivdel_id) references arkivdel (kommune_id, id);
alter table saksmappe add foreign key (kommune_id, klasse_id) references klasse (kommune_id, id);
alter table saksmappe add unique (kommune_id, saksaar, sakssekvensnummer);
create index saksmappe_gnr on saksmappe (kommune_id, gnr, bnr) where gnr is not null;

alter table journalpost add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table journalpost add unique (kommune_id, journalenhet, journalaar, journalsekvensnummer);
alter table journalpost add unique (kommune_id, saksmappe_id, journalpostnummer);
create index journalpost_dato on journalpost (kommune_id, journaldato desc, id desc);
create index journalpost_aapne on journalpost (kommune_id, journalstatus, journaldato) where journalstatus in ('M', 'S', 'R', 'F', 'G');
alter table arkivnotat add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
create index arkivnotat_sak on arkivnotat (kommune_id, saksmappe_id);
alter table korrespondansepart add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
create index korrespondansepart_post on korrespondansepart (kommune_id, journalpost_id);
create index korrespondansepart_navn on korrespondansepart (kommune_id, lower(korrespondansepart_navn));

alter table dokumentbeskrivelse add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table dokumentbeskrivelse add unique (kommune_id, journalpost_id, dokumentnummer);
alter table dokumentobjekt add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
alter table dokumentobjekt add unique (kommune_id, dokumentbeskrivelse_id, versjonsnummer, variantformat);

alter table skjerming add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table skjerming add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table skjerming add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create index skjerming_post on skjerming (kommune_id, journalpost_id) where journalpost_id is not null;

create index endringslogg_objekt on endringslogg (kommune_id, objekt_id);
create index tildeling_bruker on tildeling (kommune_id, bruker_id);

alter table innkommet_post add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table innkommet_post add unique (kommune_id, kanal, sjekksum);
create index innkommet_post_koe on innkommet_post (kommune_id, mottatt_dato, id) where status in ('klar', 'venter', 'feilet', 'behandles');
create index innkommet_post_message_id on innkommet_post (kommune_id, message_id) where message_id is not null;
create index innkommet_post_ferdig on innkommet_post (kommune_id, ferdig_tid) where ferdig_tid is not null;
alter table levering add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
create index levering_post on levering (kommune_id, innkommet_post_id);
alter table innkommet_fil add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
alter table innkommet_side add foreign key (kommune_id, innkommet_post_id, fil_nr) references innkommet_fil (kommune_id, innkommet_post_id, nr);
alter table forslag add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
alter table utkast add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);

create index offentlig_journalpost_dato on offentlig_journalpost (kommune_id, journaldato desc, id desc);
create index offentlig_journalpost_sak on offentlig_journalpost (kommune_id, saksmappe_id);
create index offentlig_journalpost_sok on offentlig_journalpost using gin (kommune_id, soketekst);

create index sok_journalpost_sok on sok_journalpost using gin (kommune_id, soketekst);
create index sok_journalpost_sak on sok_journalpost (kommune_id, saksaar, sakssekvensnummer);
