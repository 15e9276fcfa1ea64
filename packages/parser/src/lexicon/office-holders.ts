import type { CountryCode, Day } from "../types";

export interface OfficeHolder {
  name: string;
  /** Other spellings, and names that no other holder at the time bore: "Biden". */
  variants: string[];
  country: CountryCode;
  office: string;
  female: boolean;
  from: Day;
  /** Null while in office. */
  to: Day | null;
  /** Where the term can be looked up. */
  source: string;
}

/** country|name and variants, `*` for a woman|office|from|to|source: an article of the English Wikipedia by its title. */
const LINES = `
US|Joe Biden/Joseph R. Biden/Joseph R. Biden Jr/Joseph Biden|Vice President|2009-01-20|2017-01-20|Joe_Biden
US|Joe Biden/Joseph R. Biden/Joseph R. Biden Jr/Joseph Biden|President|2021-01-20|2025-01-20|Joe_Biden
US|Donald Trump/Donald J. Trump|President|2017-01-20|2021-01-20|Donald_Trump
US|Donald Trump/Donald J. Trump|President|2025-01-20||Donald_Trump
US|Barack Obama|President|2009-01-20|2017-01-20|Barack_Obama
US|George W. Bush/George Bush|President|2001-01-20|2009-01-20|George_W._Bush
US|Condoleezza Rice*|Secretary of State|2005-01-26|2009-01-20|Condoleezza_Rice
US|Hillary Clinton*/Hillary Rodham Clinton|Secretary of State|2009-01-21|2013-02-01|Hillary_Clinton
US|John Kerry|Secretary of State|2013-02-01|2017-01-20|John_Kerry
US|Antony Blinken/Anthony Blinken|Secretary of State|2021-01-26|2025-01-20|Antony_Blinken
US|Marco Rubio|Secretary of State|2025-01-21||Marco_Rubio
US|Jake Sullivan|National Security Advisor|2021-01-20|2025-01-20|Jake_Sullivan
CN|Hu Jintao|President|2003-03-15|2013-03-14|Hu_Jintao
CN|Xi Jinping|President|2013-03-14||Xi_Jinping
CN|Wen Jiabao|Premier|2003-03-16|2013-03-15|Wen_Jiabao
CN|Li Keqiang|Premier|2013-03-15|2023-03-11|Li_Keqiang
CN|Li Qiang|Premier|2023-03-11||Li_Qiang
CN|Yang Jiechi|Foreign Minister|2007-04-27|2013-03-16|Yang_Jiechi
CN|Wang Yi|Foreign Minister|2013-03-16|2022-12-30|Wang_Yi_(politician)
CN|Wang Yi|Foreign Minister|2023-07-25||Wang_Yi_(politician)
RU|Vladimir Putin|President|2000-05-07|2008-05-07|Vladimir_Putin
RU|Vladimir Putin|President|2012-05-07||Vladimir_Putin
RU|Dmitry Medvedev|President|2008-05-07|2012-05-07|Dmitry_Medvedev
RU|Sergei Lavrov/Sergey Lavrov|Foreign Minister|2004-03-09||Sergey_Lavrov
GB|Tony Blair|Prime Minister|1997-05-02|2007-06-27|Tony_Blair
GB|Jack Straw|Foreign Secretary|2001-06-08|2006-05-05|Jack_Straw
GB|David Cameron|Prime Minister|2010-05-11|2016-07-13|David_Cameron
GB|Theresa May*|Prime Minister|2016-07-13|2019-07-24|Theresa_May
GB|Boris Johnson|Prime Minister|2019-07-24|2022-09-06|Boris_Johnson
GB|Rishi Sunak|Prime Minister|2022-10-25|2024-07-05|Rishi_Sunak
GB|Keir Starmer|Prime Minister|2024-07-05||Keir_Starmer
FR|Jacques Chirac|President|1995-05-17|2007-05-16|Jacques_Chirac
FR|Nicolas Sarkozy|President|2007-05-16|2012-05-15|Nicolas_Sarkozy
FR|Francois Hollande/François Hollande|President|2012-05-15|2017-05-14|François_Hollande
FR|Emmanuel Macron|President|2017-05-14||Emmanuel_Macron
DE|Gerhard Schroeder/Gerhard Schröder|Chancellor|1998-10-27|2005-11-22|Gerhard_Schröder
DE|Angela Merkel*|Chancellor|2005-11-22|2021-12-08|Angela_Merkel
DE|Olaf Scholz|Chancellor|2021-12-08|2025-05-06|Olaf_Scholz
DE|Friedrich Merz|Chancellor|2025-05-06||Friedrich_Merz
IR|Mahmoud Ahmadinejad|President|2005-08-03|2013-08-03|Mahmoud_Ahmadinejad
IR|Hassan Rouhani/Hassan Rohani|President|2013-08-03|2021-08-03|Hassan_Rouhani
IR|Ebrahim Raisi|President|2021-08-03|2024-05-19|Ebrahim_Raisi
IR|Masoud Pezeshkian|President|2024-07-28||Masoud_Pezeshkian
TR|Recep Tayyip Erdogan/Recep Tayyip Erdoğan/Tayyip Erdogan/Recep Erdogan|Prime Minister|2003-03-14|2014-08-28|Recep_Tayyip_Erdoğan
TR|Recep Tayyip Erdogan/Recep Tayyip Erdoğan/Tayyip Erdogan/Recep Erdogan|President|2014-08-28||Recep_Tayyip_Erdoğan
BR|Luiz Inácio Lula da Silva/Luis Inacio Lula da Silva/Inacio Lula da Silva/Lula da Silva/Lula|President|2003-01-01|2011-01-01|Luiz_Inácio_Lula_da_Silva
BR|Luiz Inácio Lula da Silva/Luis Inacio Lula da Silva/Inacio Lula da Silva/Lula da Silva/Lula|President|2023-01-01||Luiz_Inácio_Lula_da_Silva
UA|Volodymyr Zelenskyy/Volodymyr Zelensky/Volodymyr Zelenskiy|President|2019-05-20||Volodymyr_Zelenskyy
`;

/** Who held an office when, for articles that name them without saying so. Add a line to teach another. */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [country = "", names = "", office = "", from = "", to = "", title = ""] = line.split("|");
    const [name = "", ...variants] = names.replace("*", "").split("/");
    return {
      name,
      variants,
      country,
      office,
      female: names.includes("*"),
      from,
      to: to || null,
      source: `https://en.wikipedia.org/wiki/${title}`,
    };
  });
