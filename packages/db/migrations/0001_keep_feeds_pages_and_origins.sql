CREATE TABLE "feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"url" text NOT NULL,
	"lang" text,
	"enabled" boolean DEFAULT true NOT NULL,
	"ended_at" timestamp with time zone,
	"etag" text,
	"last_modified" text,
	"poll_interval" integer NOT NULL,
	"next_poll_at" timestamp with time zone NOT NULL,
	"last_polled_at" timestamp with time zone,
	"last_succeeded_at" timestamp with time zone,
	"last_error" text,
	"last_failed_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feeds_url_key" UNIQUE("url"),
	CONSTRAINT "feeds_poll_interval_check" CHECK ("feeds"."poll_interval" > 0)
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"name" text PRIMARY KEY NOT NULL,
	"next_request_at" timestamp with time zone NOT NULL,
	"robots" text,
	"robots_status" integer,
	"robots_read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "article_origins" (
	"article_id" text NOT NULL,
	"origin_id" text NOT NULL,
	"copy_of" text,
	"similarity" real,
	"containment" real,
	"signature" integer[] NOT NULL,
	"runs" integer NOT NULL,
	"bands" bigint[] NOT NULL,
	"grouped_at" timestamp with time zone NOT NULL,
	CONSTRAINT "article_origins_pkey" PRIMARY KEY("article_id"),
	CONSTRAINT "article_origins_copy_of_check" CHECK (("article_origins"."copy_of" is null) = ("article_origins"."similarity" is null))
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" text PRIMARY KEY NOT NULL,
	"feed_id" text,
	"source_id" text NOT NULL,
	"url" text,
	"entry" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"article_id" text,
	"etag" text,
	"last_modified" text,
	"visits" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"first_visited_at" timestamp with time zone,
	"next_fetch_at" timestamp with time zone,
	"trace" text NOT NULL,
	CONSTRAINT "pages_state_check" CHECK ("pages"."state" in ('waiting', 'stored', 'refused', 'gone'))
);
--> statement-breakpoint
CREATE TABLE "workers" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"metrics" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "gone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "withdrawn_because" text;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_origins" ADD CONSTRAINT "article_origins_article_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feeds_next_poll_at_idx" ON "feeds" USING btree ("next_poll_at");--> statement-breakpoint
CREATE INDEX "article_origins_origin_id_idx" ON "article_origins" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "article_origins_bands_idx" ON "article_origins" USING gin ("bands");--> statement-breakpoint
CREATE INDEX "pages_next_fetch_at_idx" ON "pages" USING btree ("next_fetch_at") WHERE "pages"."next_fetch_at" is not null;--> statement-breakpoint
CREATE INDEX "pages_feed_id_idx" ON "pages" USING btree ("feed_id");--> statement-breakpoint
CREATE INDEX "workers_seen_at_idx" ON "workers" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "articles_first_seen_at_idx" ON "articles" USING brin ("first_seen_at");--> statement-breakpoint
CREATE INDEX "statements_first_seen_at_idx" ON "statements" USING brin ("first_seen_at");--> statement-breakpoint
-- Withdrawn before reasons were kept: what no longer stands in the newest version was edited by its outlet.
update statements set withdrawn_because = case when statements.version < articles.version then 'source-edited' else 'parser-changed' end
from articles where articles.id = statements.article_id and statements.withdrawn_at is not null;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_withdrawn_check" CHECK (("statements"."withdrawn_at" is null) = ("statements"."withdrawn_because" is null));--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_withdrawn_because_check" CHECK ("statements"."withdrawn_because" in ('source-edited', 'parser-changed'));