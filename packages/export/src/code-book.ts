/** Name and version of the code book that kinds, topics and acts are taken from. */
export const CODE_BOOK = "readout-0.1";
