-- From the number in a letterhead to the name that the journal has written for it before.
create index korrespondansepart_orgnr on korrespondansepart (kommune_id, organisasjonsnummer) where organisasjonsnummer is not null;
