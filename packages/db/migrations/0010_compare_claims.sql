CREATE TABLE "event_claims" (
	"article_id" text NOT NULL,
	"event_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"statement_id" text,
	"point_id" text NOT NULL,
	"spans" jsonb NOT NULL,
	"words" text NOT NULL,
	"lang" text,
	"speaker_name" text,
	"actor_countries" text[] DEFAULT '{}' NOT NULL,
	"account" text,
	"score" real NOT NULL,
	"differs_from" text,
	"differs_by" text,
	"reports" integer NOT NULL,
	"origins" integer NOT NULL,
	"sides" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "event_claims_pkey" PRIMARY KEY("article_id","event_id","ordinal")
);
--> statement-breakpoint
DROP TABLE "statement_points" CASCADE;--> statement-breakpoint
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_article_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_claims_event_id_idx" ON "event_claims" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_claims_statement_id_idx" ON "event_claims" USING btree ("article_id","statement_id");--> statement-breakpoint
-- Points are found anew.
UPDATE "event_reports" SET "due_at" = now();
