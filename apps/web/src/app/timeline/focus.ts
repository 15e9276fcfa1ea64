/** Which element of which card has the focus: lists are drawn anew, and it is not to be lost by that. */
export interface Focus {
  card: string;
  /** Among the card's elements; -1 for the card itself. */
  index: number;
}

/** Where the focus is, if it is in a card. */
export function findFocus(): Focus | undefined {
  const active = document.activeElement;
  const card = active?.closest<HTMLElement>("[data-card]");
  if (!active || !card) return undefined;
  return { card: card.dataset["card"] ?? "", index: [...card.querySelectorAll("*")].indexOf(active) };
}

/** Gives the focus back to the same element of the same card. */
export function restoreFocus({ card: id, index }: Focus) {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
  const element = index === -1 ? card : card?.querySelectorAll<HTMLElement>("*")[index];
  element?.focus({ preventScroll: true });
}
