CREATE TABLE "article_words" (
	"article_id" text NOT NULL,
	"tsv" "tsvector" NOT NULL,
	CONSTRAINT "article_words_pkey" PRIMARY KEY("article_id")
);
--> statement-breakpoint
CREATE TABLE "facet_counts" (
	"scope" text NOT NULL,
	"label" text NOT NULL,
	"statements" integer NOT NULL,
	CONSTRAINT "facet_counts_pkey" PRIMARY KEY("scope","label")
);
--> statement-breakpoint
DROP INDEX "statements_search_idx";--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "labels" text[];--> statement-breakpoint
-- What saving/list-labels.ts makes of a row, for the rows that are there.
update statements set labels = array(
  select distinct label from (
    select 'pair:' || least(actor, other) || ',' || greatest(actor, other)
      from unnest(actor_countries) as actor, unnest(counterpart_countries) as other where actor <> other
    union all select 'actor:' || value from unnest(actor_countries) as value
    union all select 'counterpart:' || value from unnest(counterpart_countries) as value
    union all select 'speaker:' || value from unnest(speaker_ids) as value
    union all select 'topic:' || value from unnest(topics) as value
    union all select 'outlet:' || source_id union all select 'control:' || control union all select 'act:' || act
    union all select 'kind:' || kind union all select 'type:' || event_type union all select 'lang:' || lang
    union all select 'plover:' || plover union all select 'quad:' || quad
  ) as had(label) where label is not null);--> statement-breakpoint
ALTER TABLE "statements" ALTER COLUMN "labels" SET NOT NULL;--> statement-breakpoint
insert into facet_counts (scope, label, statements)
select scope, label, count(*) from (
  select '' as scope, unnest(labels) as label from statements where withdrawn_at is null
  union all select '', 'day:' || listed_on from statements where withdrawn_at is null
  union all select pair, unnest(labels) from statements, unnest(labels) as pair
    where withdrawn_at is null and pair like 'pair:%'
) as counted where label !~ '^(plover|quad):' group by scope, label;--> statement-breakpoint
ALTER TABLE "article_words" ADD CONSTRAINT "article_words_article_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_words_tsv_idx" ON "article_words" USING gin ("tsv");--> statement-breakpoint
CREATE INDEX "statements_sample_idx" ON "statements" USING gin ("tsv","labels") WITH (fastupdate=false) WHERE left("statements"."id", 1) = 'a';--> statement-breakpoint
CREATE INDEX "statements_small_sample_idx" ON "statements" USING gin ("tsv","labels") WITH (fastupdate=false) WHERE left("statements"."id", 2) = 'aa';--> statement-breakpoint
CREATE INDEX "statements_search_idx" ON "statements" USING gin ("tsv","labels") WITH (fastupdate=false);