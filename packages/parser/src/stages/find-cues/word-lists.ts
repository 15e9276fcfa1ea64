export const words = (list: string) => new Set(list.split(" "));

export const ADVERBS = words(
  "also later again then too now still already just only even ever often always further once both all earlier today yesterday each separately reportedly however therefore meanwhile thereafter jointly twice first long instead nevertheless nonetheless",
);

export const AUXILIARIES = words("has have had 've having is are was were be been being did does do");

export const BLOCKERS = words(
  "will would could can may might shall should must to not n't never n’t don't doesn't didn't didn’t doesn’t won't wouldn't cannot can't nor without if let ll no",
);

export const BEFORE_SUBJECT = words(
  "of between with by from to for against about over at in on into than like among including without via per under within toward towards across 's ’s what whom which",
);

export const CONJUNCTIONS = words(
  "and but or while as after before when although though because that whereas since if where yet so ; : — – -",
);

export const POSTMODIFIERS = words(
  "of in at with from who speaking familiar close briefed involved travelling traveling for on to near present based visiting attending working monitoring including",
);

export const QUOTE_MARK = /^(?:["“”‘’'«»„]|``|'')$/;

export const PUNCTUATION = /^[,;:—–-]$/;

export const LONGEST_GAP = 18;
