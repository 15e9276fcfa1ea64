import type { CountryCode, Day } from "../types";

export interface OfficeHolder {
  name: string;
  /** Other spellings, and names that no other holder at the time bore: "Biden". */
  variants: string[];
  country: CountryCode;
  office: string;
  female: boolean;
  from: Day;
  /** Null while in office, as of October 2025. */
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
US|Mike Pompeo|Secretary of State|2018-04-26|2021-01-20|Mike_Pompeo
US|Rex Tillerson|Secretary of State|2017-02-01|2018-03-31|Rex_Tillerson
CN|Qin Gang|Foreign Minister|2022-12-30|2023-07-25|Qin_Gang
GB|Liz Truss*|Prime Minister|2022-09-06|2022-10-25|Liz_Truss
IR|Mohammad Javad Zarif/Javad Zarif|Foreign Minister|2013-08-15|2021-08-25|Mohammad_Javad_Zarif
IR|Hossein Amir-Abdollahian/Hossein Amirabdollahian|Foreign Minister|2021-08-25|2024-05-19|Hossein_Amir-Abdollahian
IR|Abbas Araghchi/Abbas Araqchi|Foreign Minister|2024-08-21||Abbas_Araghchi
UA|Dmytro Kuleba|Foreign Minister|2020-03-04|2024-09-05|Dmytro_Kuleba
DE|Annalena Baerbock*|Foreign Minister|2021-12-08|2025-05-06|Annalena_Baerbock
IN|Manmohan Singh|Prime Minister|2004-05-22|2014-05-26|Manmohan_Singh
IN|Narendra Modi|Prime Minister|2014-05-26||Narendra_Modi
IN|Subrahmanyam Jaishankar/S. Jaishankar/S Jaishankar|External Affairs Minister|2019-05-30||S._Jaishankar
JP|Shinzo Abe|Prime Minister|2012-12-26|2020-09-16|Shinzo_Abe
JP|Yoshihide Suga|Prime Minister|2020-09-16|2021-10-04|Yoshihide_Suga
JP|Fumio Kishida|Prime Minister|2021-10-04|2024-10-01|Fumio_Kishida
JP|Shigeru Ishiba|Prime Minister|2024-10-01|2025-10-21|Shigeru_Ishiba
KR|Moon Jae-in|President|2017-05-10|2022-05-09|Moon_Jae-in
KR|Yoon Suk-yeol/Yoon Suk Yeol|President|2022-05-10|2025-04-04|Yoon_Suk_Yeol
IL|Benjamin Netanyahu|Prime Minister|2009-03-31|2021-06-13|Benjamin_Netanyahu
IL|Benjamin Netanyahu|Prime Minister|2022-12-29||Benjamin_Netanyahu
CA|Justin Trudeau|Prime Minister|2015-11-04|2025-03-14|Justin_Trudeau
CA|Mark Carney|Prime Minister|2025-03-14||Mark_Carney
AU|Anthony Albanese|Prime Minister|2022-05-23||Anthony_Albanese
NZ|Jacinda Ardern*|Prime Minister|2017-10-26|2023-01-25|Jacinda_Ardern
IT|Giorgia Meloni*|Prime Minister|2022-10-22||Giorgia_Meloni
BR|Jair Bolsonaro|President|2019-01-01|2023-01-01|Jair_Bolsonaro
AR|Javier Milei|President|2023-12-10||Javier_Milei
MX|Claudia Sheinbaum*|President|2024-10-01||Claudia_Sheinbaum
ZA|Cyril Ramaphosa|President|2018-02-15||Cyril_Ramaphosa
ID|Joko Widodo/Jokowi|President|2014-10-20|2024-10-20|Joko_Widodo
PH|Rodrigo Duterte|President|2016-06-30|2022-06-30|Rodrigo_Duterte
EU|Ursula von der Leyen*|President of the European Commission|2019-12-01||Ursula_von_der_Leyen
EU|Charles Michel|President of the European Council|2019-12-01|2024-12-01|Charles_Michel
EU|Josep Borrell|High Representative|2019-12-01|2024-12-01|Josep_Borrell
EU|Federica Mogherini*|High Representative|2014-11-01|2019-12-01|Federica_Mogherini
EU|Kaja Kallas*|High Representative|2024-12-01||Kaja_Kallas
UN|Ban Ki-moon|Secretary-General|2007-01-01|2016-12-31|Ban_Ki-moon
UN|António Guterres/Antonio Guterres|Secretary-General|2017-01-01||António_Guterres
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
