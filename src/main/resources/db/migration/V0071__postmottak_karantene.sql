-- K: a program or a script that came along. Never opened and never a document: the row points to the original it lies in.
alter table innkommet_fil drop constraint innkommet_fil_rolle_check;
alter table innkommet_fil add constraint innkommet_fil_rolle_check check (rolle in ('H', 'V', 'I', 'K'));
