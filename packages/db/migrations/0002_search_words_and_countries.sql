DROP INDEX "statement_pairs_pair_idx";--> statement-breakpoint
DROP INDEX "statements_listed_on_idx";--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "name_folded" text;--> statement-breakpoint
update sources set name_folded = lower(name);--> statement-breakpoint
ALTER TABLE "sources" ALTER COLUMN "name_folded" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "people_name_words_idx" ON "people" USING gin (string_to_array("name_folded", ' '));--> statement-breakpoint
CREATE INDEX "statements_source_id_idx" ON "statements" USING btree ("source_id","listed_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "statements_search_idx" ON "statements" USING gin ("tsv","actor_countries","counterpart_countries","topics","speaker_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "statement_pairs_pair_idx" ON "statement_pairs" USING btree ("actor","counterpart","listed_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "statements_listed_on_idx" ON "statements" USING btree ("listed_on" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "statements"."withdrawn_at" is null;