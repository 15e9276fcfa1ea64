-- Most rows pass 2 kB by a little, and had their lexemes moved to a table of their own: four pages to read instead of one
-- for each statement that a phrase, or a walk along the timeline, looks at. Rows are kept so as they are written anew.
ALTER TABLE "statements" SET (toast_tuple_target = 4080);
