CREATE TABLE "article_versions" (
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "article_versions_pkey" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"external_id" text,
	"source_id" text,
	"url" text,
	"title" text,
	"byline" text,
	"lang" text,
	"published_at" timestamp with time zone,
	"published_on" date,
	"first_seen_at" timestamp with time zone NOT NULL,
	"content_changed_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	"truncated" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"supported" boolean DEFAULT true NOT NULL,
	"parser_version" text,
	CONSTRAINT "articles_version_check" CHECK ("articles"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "event_participants" (
	"article_id" text NOT NULL,
	"event_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"person_id" text,
	"name" text,
	"office" text,
	"country" text,
	CONSTRAINT "event_participants_pkey" PRIMARY KEY("article_id","event_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"grouping_key" text NOT NULL,
	"type" text NOT NULL,
	"date" date,
	"date_precision" text,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_grouping_key_key" UNIQUE("grouping_key"),
	CONSTRAINT "events_date_precision_check" CHECK (("events"."date" is null) = ("events"."date_precision" is null))
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"person_id" text NOT NULL,
	"title" text NOT NULL,
	"first_on" date,
	"last_on" date,
	"statements" integer NOT NULL,
	CONSTRAINT "offices_pkey" PRIMARY KEY("person_id","title")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_folded" text NOT NULL,
	"type" text NOT NULL,
	"country" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_type_check" CHECK ("people"."type" in ('person', 'government', 'body', 'unnamed'))
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text,
	"control" text,
	"home_url" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sources_name_key" UNIQUE("name"),
	CONSTRAINT "sources_control_check" CHECK ("sources"."control" in ('official', 'state-media', 'independent'))
);
--> statement-breakpoint
CREATE TABLE "statement_pairs" (
	"article_id" text NOT NULL,
	"actor" text NOT NULL,
	"counterpart" text NOT NULL,
	"listed_on" date NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "statement_pairs_pkey" PRIMARY KEY("article_id","actor","counterpart","listed_on","id")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"article_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"source_spans" jsonb NOT NULL,
	"cue_spans" jsonb NOT NULL,
	"content_spans" jsonb NOT NULL,
	"cue" text NOT NULL,
	"words" text NOT NULL,
	"kind" text NOT NULL,
	"speaker_ids" text[] DEFAULT '{}' NOT NULL,
	"speaker_offices" text[] DEFAULT '{}' NOT NULL,
	"speaker_name" text,
	"office" text,
	"relay" text,
	"actor_countries" text[] DEFAULT '{}' NOT NULL,
	"to_countries" text[] DEFAULT '{}' NOT NULL,
	"about_countries" text[] DEFAULT '{}' NOT NULL,
	"counterpart_countries" text[] DEFAULT '{}' NOT NULL,
	"event_id" text,
	"event_type" text,
	"said_on" date,
	"said_on_precision" text,
	"listed_on" date NOT NULL,
	"listed_by" text NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"formulas" text[] DEFAULT '{}' NOT NULL,
	"act" text,
	"plover" text,
	"quad" smallint,
	"confidence" real NOT NULL,
	"parser_version" text NOT NULL,
	"source_id" text,
	"control" text,
	"lang" text,
	"published_on" date,
	"is_demo" boolean DEFAULT false NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"content_changed_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"tsv" "tsvector" NOT NULL,
	CONSTRAINT "statements_pkey" PRIMARY KEY("article_id","id"),
	CONSTRAINT "statements_kind_check" CHECK ("statements"."kind" in ('direct', 'indirect', 'mixed')),
	CONSTRAINT "statements_said_on_check" CHECK (("statements"."said_on" is null) = ("statements"."said_on_precision" is null)),
	CONSTRAINT "statements_speakers_check" CHECK (cardinality("statements"."speaker_ids") = cardinality("statements"."speaker_offices")),
	CONSTRAINT "statements_quad_check" CHECK ("statements"."quad" between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participants" ADD CONSTRAINT "event_participants_article_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_pairs" ADD CONSTRAINT "statement_pairs_statement_fk" FOREIGN KEY ("article_id","id") REFERENCES "public"."statements"("article_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_version_fk" FOREIGN KEY ("article_id","version") REFERENCES "public"."article_versions"("article_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_external_id_idx" ON "articles" USING btree ("external_id");--> statement-breakpoint
CREATE INDEX "articles_source_id_idx" ON "articles" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "articles_published_on_idx" ON "articles" USING btree ("published_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_content_changed_at_idx" ON "articles" USING btree ("content_changed_at","id");--> statement-breakpoint
CREATE INDEX "event_participants_event_id_idx" ON "event_participants" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_participants_person_id_idx" ON "event_participants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_date_idx" ON "events" USING btree ("date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_countries_idx" ON "events" USING gin ("countries");--> statement-breakpoint
CREATE INDEX "people_name_folded_idx" ON "people" USING btree ("name_folded");--> statement-breakpoint
CREATE INDEX "statement_pairs_pair_idx" ON "statement_pairs" USING btree ("actor","counterpart","listed_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "statements_id_idx" ON "statements" USING btree ("id");--> statement-breakpoint
CREATE INDEX "statements_listed_on_idx" ON "statements" USING btree ("listed_on" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "statements"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "statements_event_id_idx" ON "statements" USING btree ("event_id");