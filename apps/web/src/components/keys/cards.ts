/** The next or previous card of the page from the one that has the focus; from what is in view where none has. */
export function goToCard(step: 1 | -1) {
  const cards = listCards();
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const next = at === -1 ? cards.find(isInView) : cards[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Opens the card that has the focus, or closes it. */
export function toggleCard() {
  const details = findCard()?.querySelector("details");
  if (details) details.open = !details.open;
}

/** Copies the card that has the focus, with its citation. */
export function copyCard() {
  const card = findCard();
  const details = card?.querySelector("details");
  if (details) details.open = true;
  card?.querySelector<HTMLElement>("[data-copy]")?.click();
}

/** Goes to the page of the card that has the focus itself, not through one of its links. */
export function followCard() {
  const card = findCard();
  if (card && card === document.activeElement) card.querySelector<HTMLElement>("[data-permalink]")?.click();
}

function listCards() {
  return [...document.querySelectorAll<HTMLElement>("[data-card]")];
}

function findCard() {
  return document.activeElement?.closest("[data-card]");
}

function isInView(card: HTMLElement) {
  return card.getBoundingClientRect().bottom > 0;
}
