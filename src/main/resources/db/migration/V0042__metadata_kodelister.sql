-- Codes and names as in the standard's service interface; where it has only examples (dokumenttype), those of Fiks Arkiv
-- as well. Valid from 1999, the year of Noark 4, so that entries brought over from earlier systems keep their codes.

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('arkivstatus', 'O', 'Opprettet', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('arkivstatus', 'A', 'Avsluttet', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('arkivdelstatus', 'A', 'Aktiv periode', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('arkivdelstatus', 'O', 'Overlappingsperiode', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('arkivdelstatus', 'P', 'Avsluttet periode', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('arkivdelstatus', 'U', 'Uaktuelle mapper', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('saksstatus', 'B', 'Under behandling', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('saksstatus', 'A', 'Avsluttet', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('saksstatus', 'U', 'Utgår', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('saksstatus', 'R', 'Opprettet av saksbehandler', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('saksstatus', 'S', 'Avsluttet av saksbehandler', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('saksstatus', 'P', 'Unntatt prosesstyring', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('saksstatus', 'F', 'Ferdig fra saksbehandler', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('journalstatus', 'J', 'Journalført', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'F', 'Ferdigstilt fra saksbehandler', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'G', 'Godkjent av leder', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'E', 'Ekspedert', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'A', 'Arkivert', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'U', 'Utgår', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'M', 'Midlertidig registrering av innkommet dokument', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'S', 'Saksbehandler har registrert innkommet dokument', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalstatus', 'R', 'Reservert dokument', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('dokumentstatus', 'B', 'Dokumentet er under redigering', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumentstatus', 'F', 'Dokumentet er ferdigstilt', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('presedensStatus', 'G', 'Gjeldende', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('presedensStatus', 'F', 'Foreldet', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('journalposttype', 'I', 'Inngående dokument', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalposttype', 'U', 'Utgående dokument', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalposttype', 'N', 'Organinternt dokument for oppfølging', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalposttype', 'X', 'Organinternt dokument uten oppfølging', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('journalposttype', 'S', 'Saksframlegg', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('dokumenttype', 'B', 'Brev', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumenttype', 'R', 'Rundskriv', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumenttype', 'F', 'Faktura', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumenttype', 'O', 'Ordrebekreftelse', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumenttype', 'SØKNAD', 'Søknad', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'MELDING', 'Melding', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'KORR', 'Korrespondanse', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'KART', 'Kart', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'FOTO', 'Foto', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'TEGNING', 'Tegning', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'ANSVKONTO', 'Ansvar og kontroll', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'TILSYN', 'Tilsyn', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'AVTALE', 'Avtale', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'VEDTAK', 'Vedtak', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'SAKSFRAMLEGG', 'Saksframlegg', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'FERDIGATTEST', 'Ferdigattest', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'PLANBESKR', 'Planbeskrivelse', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'PLANKART', 'Plankart', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'PLANBEST', 'Planbestemmelser', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'PLANPROG', 'Planprogram', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'JURILLUST', 'Juridisk bindende illustrasjon', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'ILLUST', 'Illustrasjon', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'KONSUTR', 'Konsekvensutredning', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'KUNNGJ', 'Kunngjøring', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'RAPPORT', 'Rapport', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'ROS-ANALYSE', 'ROS-analyse', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'UTREDNING', 'Utredning', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'UTTALELSE', 'Uttalelse', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'INNSIGELSE', 'Innsigelse', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'KLAGE', 'Klage', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'TEGNFKL', 'Tegnforklaring', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'GEOREFPLAN', 'Georeferert plankart', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'DOKUMENT', 'Dokument', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'NOTAT', 'Notat', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'ANALYSE', 'Analyse', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'LYD', 'Lydfil', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'VIDEO', 'Videofil', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'PROTOKOLL', 'Protokoll', '1999-01-01', 'Fiks Arkiv V1'),
    ('dokumenttype', 'VEDLEGG', 'Vedlegg', '1999-01-01', 'Fiks Arkiv V1');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('merknadstype', 'MS', 'Merknad fra saksbehandler', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('merknadstype', 'ML', 'Merknad fra leder', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('merknadstype', 'MA', 'Merknad fra arkivansvarlig', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('klassifikasjonstype', 'GBN', 'Gårds- og bruksnummer', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'FH', 'Funksjonsbasert, hierarkisk', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'EH', 'Emnebasert, hierarkisk arkivnøkkel', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'E1', 'Emnebasert, ett nivå', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'KK', 'K-koder', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'MF', 'Mangefasettert, ikke hierarki', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'UO', 'Objektbasert', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('klassifikasjonstype', 'PNR', 'Fødselsnummer', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('korrespondanseparttype', 'EA', 'Avsender', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'EM', 'Mottaker', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'EK', 'Kopimottaker', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'GM', 'Gruppemottaker', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'IA', 'Intern avsender', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'IM', 'Intern mottaker', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'IK', 'Intern kopimottaker', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('korrespondanseparttype', 'IS', 'Medavsender', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('slettingstype', 'SP', 'Sletting av produksjonsformat', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('slettingstype', 'SV', 'Sletting av tidligere versjon', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('slettingstype', 'SS', 'Sletting av variant med sladdet informasjon', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('slettingstype', 'SA', 'Sletting av hele innholdet i arkivdelen', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('tilknyttetRegistreringSom', 'H', 'Hoveddokument', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('tilknyttetRegistreringSom', 'V', 'Vedlegg', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('dokumentmedium', 'F', 'Fysisk medium', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumentmedium', 'E', 'Elektronisk arkiv', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('dokumentmedium', 'B', 'Blandet fysisk og elektronisk arkiv', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('partRolle', 'KLI', 'Klient', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('partRolle', 'PAA', 'Pårørende', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('partRolle', 'FORM', 'Formynder', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('partRolle', 'ADV', 'Advokat', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('kassasjonsvedtak', 'B', 'Bevares', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('kassasjonsvedtak', 'K', 'Kasseres', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('kassasjonsvedtak', 'G', 'Vurderes senere', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('skjermingMetadata', 'KID', 'Skjerming klasseID', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'TKL', 'Skjerming tittel klasse', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'TM1', 'Skjerming tittel mappe - unntatt første linje', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'TMO', 'Skjerming tittel mappe - utvalgte ord', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'NPS', 'Skjerming navn part i sak', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'TR1', 'Skjerming tittel registrering - unntatt første linje', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'TRO', 'Skjerming tittel registrering - utvalgte ord', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'NA', 'Skjerming navn avsender', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'NM', 'Skjerming navn mottaker', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'TD', 'Skjerming tittel dokumentbeskrivelse', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'MT', 'Skjerming merknadstekst', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingMetadata', 'M', 'Midlertidig skjerming', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('skjermingDokument', 'H', 'Skjerming av hele dokumentet', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('skjermingDokument', 'D', 'Skjerming av deler av dokumentet', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('grad', 'SH', 'Strengt hemmelig (sikkerhetsgrad)', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('grad', 'H', 'Hemmelig (sikkerhetsgrad)', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('grad', 'K', 'Konfidensielt (sikkerhetsgrad)', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('grad', 'B', 'Begrenset (sikkerhetsgrad)', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('grad', 'F', 'Fortrolig (beskyttelsesgrad)', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('grad', 'SF', 'Strengt fortrolig (beskyttelsesgrad)', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('elektroniskSignaturSikkerhetsnivaa', 'SK', 'Symmetrisk kryptert', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('elektroniskSignaturSikkerhetsnivaa', 'V', 'Sendt med PKI/virksomhetssertifikat', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('elektroniskSignaturSikkerhetsnivaa', 'PS', 'Sendt med PKI/''person standard''-sertifikat', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('elektroniskSignaturSikkerhetsnivaa', 'PH', 'Sendt med PKI/''person høy''-sertifikat', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('elektroniskSignaturVerifisert', 'I', 'Signatur påført, ikke verifisert', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('elektroniskSignaturVerifisert', 'V', 'Signatur påført og verifisert', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('avskrivningsmaate', 'BU', 'Besvart med brev', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('avskrivningsmaate', 'BE', 'Besvart med e-post', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('avskrivningsmaate', 'TLF', 'Besvart på telefon', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('avskrivningsmaate', 'TE', 'Tatt til etterretning', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('avskrivningsmaate', 'TO', 'Tatt til orientering', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('avskrivningsmaate', 'BN', 'Besvart med notat', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('avskrivningsmaate', 'SA', 'Saken ble avsluttet', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('flytStatus', 'G', 'Godkjent', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('flytStatus', 'I', 'Ikke godkjent', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('flytStatus', 'S', 'Sendt tilbake til saksbehandler med kommentarer', '1999-01-01', 'Noark 5 tjenestegrensesnitt');

insert into kodeverdi (kodeliste, kode, kodenavn, gyldig_fra, kilde) values
    ('variantformat', 'P', 'Produksjonsformat', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('variantformat', 'A', 'Arkivformat', '1999-01-01', 'Noark 5 tjenestegrensesnitt'),
    ('variantformat', 'O', 'Dokument hvor deler av innholdet er skjermet', '1999-01-01', 'Noark 5 tjenestegrensesnitt');
