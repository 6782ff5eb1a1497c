-- The words of a municipality's open titles and names, for «mente du» and for compounds. Can be made again from sok_kilde.
create table vokabular (
    kommune_id smallint not null,
    ord text collate "C" not null,
    stamme text collate "C" not null
);
comment on table vokabular is 'eier: sok';
