-- A new database holds no row with older lexemes; one that holds rows is brought up to date by `readout reindex`.
insert into settings (name, value) select 'lexemes', '2' where not exists (select from statements);
