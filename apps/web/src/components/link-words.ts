interface Place {
  articleId: string;
  statementId: string | null;
  words: string;
}

/** A statement's words are marked in their article; others are found by the browser itself. */
export function linkWords({ articleId, statementId, words }: Place) {
  if (statementId !== null) return `/articles/${articleId}#words-${statementId}`;
  const text = encodeURIComponent(words.slice(0, 120).toWellFormed()).replaceAll("-", "%2D");
  return `/articles/${articleId}#:~:text=${text}`;
}
