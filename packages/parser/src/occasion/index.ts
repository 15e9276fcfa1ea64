export { findPeople } from "./find-people";
export { type Occasion, readOccasion } from "./read-occasion";
