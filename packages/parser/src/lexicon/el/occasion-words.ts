import type { OccasionWords } from "../occasion-words";

export const EL: OccasionWords = {
  events: {
    call: /τηλεφων\p{L}*/giu,
    visit: /επίσκεψ\p{L}*|επισκέψ\p{L}*|επισκέφ\p{L}*|ταξίδ\p{L}*/giu,
    meeting: /συνάντησ\p{L}*|συναντ\p{L}*|σύνοδ\p{L}*|συνομιλί\p{L}*/giu,
    joint_statement: /διακήρυξ\p{L}*|κοινή δήλωσ\p{L}*/giu,
  },
  countries: {
    GR: "ελλάδ|ελλην|αθήν|αθην",
    TR: "τουρκί|τούρκ|τουρκ|άγκυρ|αγκυρ",
    CN: "κίν[αο]|κινέζ|πεκίν",
    US: "ηπα(?!\\p{L})|αμερικ",
    RU: "ρωσ",
    UA: "ουκραν",
  },
  offices: {
    President: /προ[έε]δρ\p{L}*/iu,
    "Prime Minister": /πρωθυπουργ\p{L}*/iu,
    "Foreign Minister": /υπουργ\p{L}+ Εξωτερικών/iu,
  },
  today: /σήμερα/iu,
  yesterday: /χθες/iu,
};
