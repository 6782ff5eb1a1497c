-- A row that points to its parent by (kommune_id, id) has the parent's municipality by that key alone, and a line of the
-- log has its chain's. The second key, straight to kommune, proved nothing more, but made every insert of every
-- registration lock the same few rows of kommune. With eight at once the keys together were a sixth of the database's work.
alter table saksmappe drop constraint saksmappe_kommune_id_fkey;
alter table journalpost drop constraint journalpost_kommune_id_fkey;
alter table korrespondansepart drop constraint korrespondansepart_kommune_id_fkey;
alter table dokumentbeskrivelse drop constraint dokumentbeskrivelse_kommune_id_fkey;
alter table dokumentobjekt drop constraint dokumentobjekt_kommune_id_fkey;
alter table endringslogg drop constraint endringslogg_kommune_id_fkey;
-- A row of the search table is made from its journalpost by one statement.
alter table sok_journalpost drop constraint sok_journalpost_kommune_id_fkey;
