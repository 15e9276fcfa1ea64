-- Counted anew below, under their names and values.
delete from facet_counts;--> statement-breakpoint
ALTER TABLE "facet_counts" DROP CONSTRAINT "facet_counts_pkey";--> statement-breakpoint
ALTER TABLE "facet_counts" DROP COLUMN "label";--> statement-breakpoint
ALTER TABLE "facet_counts" ADD COLUMN "facet" text NOT NULL;--> statement-breakpoint
ALTER TABLE "facet_counts" ADD COLUMN "value" text NOT NULL;--> statement-breakpoint
ALTER TABLE "facet_counts" ADD CONSTRAINT "facet_counts_pkey" PRIMARY KEY("scope","facet","value");--> statement-breakpoint
insert into facet_counts (scope, facet, value, statements)
select scope, split_part(label, ':', 1) as facet, substr(label, strpos(label, ':') + 1) as value, count(*) from (
  select '' as scope, unnest(labels) as label from statements where withdrawn_at is null
  union all select '', 'day:' || listed_on from statements where withdrawn_at is null
  union all select substr(pair, 6), unnest(labels) from statements, unnest(labels) as pair
    where withdrawn_at is null and pair like 'pair:%'
) as counted where label !~ '^(plover|quad):' group by scope, facet, value;
