-- What is pending was read whole for each new text: many thousands of bands, to find one copy.
ALTER INDEX "article_origins_bands_idx" SET (fastupdate = false);--> statement-breakpoint
SELECT gin_clean_pending_list('article_origins_bands_idx');
