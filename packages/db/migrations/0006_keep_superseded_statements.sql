CREATE TABLE "statement_versions" (
	"article_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "statement_versions_pkey" PRIMARY KEY("article_id","id","version")
);
--> statement-breakpoint
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_statement_fk" FOREIGN KEY ("article_id","id") REFERENCES "public"."statements"("article_id","id") ON DELETE cascade ON UPDATE no action;