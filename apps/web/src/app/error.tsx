"use client";

import { Notice } from "@/components/notice";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <Notice title="This page could not be drawn">
      <p>The fault is ours and is in the server&rsquo;s log.</p>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </Notice>
  );
}
