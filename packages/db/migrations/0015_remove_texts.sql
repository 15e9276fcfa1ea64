ALTER TABLE "article_versions" ALTER COLUMN "text" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "text_removed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "pages_article_id_idx" ON "pages" USING btree ("article_id") WHERE "pages"."article_id" is not null;