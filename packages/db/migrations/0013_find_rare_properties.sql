-- What saving/list-labels.ts tells of a row since, for the rows that are there.
update statements set labels = labels || array_remove(array[
  case when is_demo then 'is:demo' end, case when cardinality(actor_countries) > 1 then 'is:joint' end,
  case when speaker_name is null then 'is:unnamed' end, case when formulas <> '{}' then 'has:formula' end,
  case when relay is not null then 'has:relay' end], null)
where is_demo or cardinality(actor_countries) > 1 or speaker_name is null or formulas <> '{}' or relay is not null;--> statement-breakpoint
CREATE INDEX "event_claims_origins_idx" ON "event_claims" USING btree ("origins","article_id","statement_id") WHERE "event_claims"."statement_id" is not null;--> statement-breakpoint
CREATE INDEX "event_claims_shared_idx" ON "event_claims" USING btree ("article_id","statement_id") WHERE "event_claims"."statement_id" is not null and cardinality("event_claims"."sides") > 1;--> statement-breakpoint
CREATE INDEX "statements_published_on_idx" ON "statements" USING btree ("published_on","listed_on" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "statements"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "statements_withdrawn_idx" ON "statements" USING btree ("listed_on" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "statements"."withdrawn_at" is not null;