-- How a page that lies askew is straightened in the document that is made of it: tenths of a degree. The stack's own file
-- is as it came.
alter table skannebunt_side add column retting integer not null default 0;
