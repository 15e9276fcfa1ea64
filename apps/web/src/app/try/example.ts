/** What the page opens with: our own words about a call that took place. */
export const EXAMPLE = {
  publishedOn: "2022-07-30",
  text: `Chinese President Xi Jinping and Iranian President Ebrahim Raisi held a telephone conversation on Friday.

Xi said that China looks at its ties with Iran from a strategic point of view. He stressed that Beijing opposes interference in Iran's internal affairs.

The Iranian president praised China's part in the region and warned that Tehran will not give up its rights under pressure from the United States.

The two presidents also discussed efforts to revive the nuclear agreement.`,
};
