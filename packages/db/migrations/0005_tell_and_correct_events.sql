CREATE TABLE "event_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"events" text[] DEFAULT '{}' NOT NULL,
	"keys" text[] DEFAULT '{}' NOT NULL,
	"tellings" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "event_corrections_kind_check" CHECK ("event_corrections"."kind" in ('merge', 'split', 'move'))
);
--> statement-breakpoint
CREATE TABLE "event_reports" (
	"article_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"told_event_id" text NOT NULL,
	"grouping_key" text NOT NULL,
	"event_id" text NOT NULL,
	"reason" text NOT NULL,
	"relation" text NOT NULL,
	"type" text NOT NULL,
	"date" date,
	"published_on" date,
	"dyad" text NOT NULL,
	"day" date,
	"sides" jsonb NOT NULL,
	"signs" text[] DEFAULT '{}' NOT NULL,
	"speaking" text[] DEFAULT '{}' NOT NULL,
	"stance" text,
	"account" text,
	"due_at" timestamp with time zone,
	CONSTRAINT "event_reports_pkey" PRIMARY KEY("article_id","ordinal"),
	CONSTRAINT "event_reports_relation_check" CHECK ("event_reports"."relation" in ('report', 'preview', 'reaction', 'aftermath'))
);
--> statement-breakpoint
CREATE TABLE "statement_points" (
	"article_id" text NOT NULL,
	"statement_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"event_id" text NOT NULL,
	"point_id" text NOT NULL,
	"spans" jsonb NOT NULL,
	"words" text NOT NULL,
	"score" real NOT NULL,
	"differs_from" text,
	"differs_by" text,
	"reports" integer NOT NULL,
	"origins" integer NOT NULL,
	"sides" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "statement_points_pkey" PRIMARY KEY("article_id","statement_id","ordinal")
);
--> statement-breakpoint
-- Until now each event was as its articles tell it.
ALTER TABLE "event_participants" ADD COLUMN "told_event_id" text;--> statement-breakpoint
UPDATE "event_participants" SET "told_event_id" = "event_id";--> statement-breakpoint
ALTER TABLE "event_participants" ALTER COLUMN "told_event_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "told_event_id" text;--> statement-breakpoint
UPDATE "statements" SET "told_event_id" = "event_id";--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "account" text;--> statement-breakpoint
ALTER TABLE "event_reports" ADD CONSTRAINT "event_reports_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_reports" ADD CONSTRAINT "event_reports_article_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_points" ADD CONSTRAINT "statement_points_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_points" ADD CONSTRAINT "statement_points_statement_fk" FOREIGN KEY ("article_id","statement_id") REFERENCES "public"."statements"("article_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_reports_event_id_idx" ON "event_reports" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_reports_told_event_id_idx" ON "event_reports" USING btree ("told_event_id");--> statement-breakpoint
CREATE INDEX "event_reports_dyad_idx" ON "event_reports" USING btree ("dyad","day");--> statement-breakpoint
CREATE INDEX "event_reports_due_at_idx" ON "event_reports" USING btree ("dyad","day") WHERE "event_reports"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "statement_points_event_id_idx" ON "statement_points" USING btree ("event_id");--> statement-breakpoint
ALTER TABLE "event_participants" DROP CONSTRAINT "event_participants_pkey";
--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_pkey" PRIMARY KEY("article_id","told_event_id","ordinal");