import type { Metadata } from "next";
import { FailureNotice } from "@/components/failure-notice";
import { NavLink } from "@/components/nav-link";
import { Speaker } from "@/components/speaker";
import { CopyLink } from "./copy-link";
import { Facts } from "./facts";
import { InContext } from "./in-context";
import { loadStatement } from "./load-statement";
import { Status } from "./status";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadStatement((await params).id);
  if (!found.ok) return { title: "Statement" };
  const { speakerName, words } = found.answer;
  return { title: `${speakerName ?? "Unknown speaker"}: ${words.slice(0, 80)}` };
}

/** One statement for good: its words in their paragraph, who said them, and how Readout came to think so. */
export default async function StatementPage({ params }: Props) {
  const found = await loadStatement((await params).id);
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const statement = found.answer;
  return (
    <div className="mx-auto mt-8 max-w-3xl">
      <h1 className="mb-4 text-base">
        <Speaker speech={statement} />
      </h1>
      <Status statement={statement} />
      <InContext statement={statement} />
      <div className="my-5 flex flex-wrap items-center gap-3">
        <CopyLink />
        <NavLink href={`/articles/${statement.articleId}#words-${statement.id}`} className="button">
          Read it in its article
        </NavLink>
      </div>
      <Facts statement={statement} />
    </div>
  );
}
