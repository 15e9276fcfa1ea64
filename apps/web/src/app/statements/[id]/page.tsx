import { linkStatement } from "@readout/export";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { FailureNotice } from "@/components/failure-notice";
import { JsonLd } from "@/components/json-ld";
import { NavLink } from "@/components/nav-link";
import { Speaker } from "@/components/speaker";
import { CopyCitation } from "@/components/copy-citation";
import { describeCard } from "@/components/describe-card";
import { findBaseUrl } from "@/server/api/base-url";
import { permalinkOf } from "@/server/api/permalink";
import { CopyLink } from "@/components/copy-link";
import { Facts } from "./facts";
import { InContext } from "./in-context";
import { loadStatement } from "./load-statement";
import { Status } from "./status";
import { TakeAway } from "./take-away";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (!found.ok) return { title: "Statement" };
  const { speakerName, words } = found.answer;
  const title = `${speakerName ?? "Unknown speaker"}: ${words.slice(0, 80)}`;
  const baseUrl = findBaseUrl(await headers());
  const url = permalinkOf(found.answer, baseUrl);
  const oembed = `${baseUrl}/api/oembed?url=${encodeURIComponent(url)}`;
  return { title, alternates: { canonical: url, types: { "application/json+oembed": oembed } } };
}

/** One statement for good: its words in their paragraph, who said them, and how Readout came to think so. */
export default async function StatementPage(props: Props) {
  const found = await load(props);
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const statement = found.answer;
  return (
    <div className="mx-auto mt-8 max-w-3xl">
      <h1 className="mb-4 text-base">
        <Speaker speech={describeCard(statement)} />
      </h1>
      <Status statement={statement} />
      <InContext statement={statement} />
      <div className="my-5 flex flex-wrap items-center gap-3">
        <CopyLink />
        <CopyCitation card={describeCard(statement)} />
        <NavLink href={`/articles/${statement.articleId}#words-${statement.id}`} className="button">
          {statement.text === null ? "See its article" : "Read it in its article"}
        </NavLink>
      </div>
      <TakeAway statement={statement} />
      <Facts statement={statement} />
      <JsonLd facts={linkStatement(statement, permalinkOf(statement, findBaseUrl(await headers())))} />
    </div>
  );
}

/** As it is now, or as it was in the version of its article that the address names. */
async function load({ params, searchParams }: Props) {
  const [{ id }, { version }] = await Promise.all([params, searchParams]);
  return loadStatement(id, typeof version === "string" ? version : undefined);
}
