import type { CountryCode } from "../types";

export type OutletKind = "agency" | "broadcaster" | "paper" | "site";

/** As the database has it: who runs the outlet. */
export type Control = "official" | "state-media" | "independent";

export interface Outlet {
  name: string;
  variants: string[];
  country: CountryCode;
  kind: OutletKind;
  control: Control;
}

/** country|kind|control (o official, s state media, i independent)|name and variants. Public broadcasters with editorial independence count as independent. */
const LINES = `
CN|agency|s|Xinhua News Agency/Xinhua/Xinhuanet/New China News Agency
CN|agency|s|China News Service
CN|broadcaster|s|China Central Television/CCTV
CN|broadcaster|s|China Global Television Network/CGTN
CN|broadcaster|s|China Radio International/CRI
CN|paper|s|People's Daily/the People's Daily
CN|paper|s|Global Times
CN|paper|s|China Daily
CN|paper|s|PLA Daily
CN|site|s|The Paper
HK|paper|i|South China Morning Post/SCMP
HK|broadcaster|s|RTHK
TW|agency|s|Central News Agency/CNA
TW|paper|i|Taipei Times
IR|agency|s|Islamic Republic News Agency/IRNA
IR|agency|s|Fars News Agency/Fars/Fars news
IR|agency|s|Tasnim News Agency/Tasnim
IR|agency|s|Mehr News Agency/Mehr
IR|agency|s|Iranian Students' News Agency/ISNA
IR|broadcaster|s|Press TV
IR|broadcaster|s|Islamic Republic of Iran Broadcasting/IRIB
IR|paper|s|Tehran Times
IR|paper|s|Kayhan
IR|paper|i|Financial Tribune
IR|site|o|president.ir/the president's website/presidential website
GB|broadcaster|i|Iran International
RU|agency|s|TASS/Itar-Tass/ITAR-TASS
RU|agency|s|RIA Novosti/RIA
RU|agency|i|Interfax
RU|agency|s|Sputnik
RU|broadcaster|s|RT/Russia Today
RU|broadcaster|s|Channel One
RU|broadcaster|s|Rossiya 24/Rossiya 1/Rossiya-24/Rossiya-1
RU|paper|s|Rossiyskaya Gazeta
RU|paper|i|Kommersant
RU|paper|i|Izvestia
UA|agency|s|Ukrinform
UA|agency|i|Interfax-Ukraine
UA|site|i|Ukrainska Pravda
UA|paper|i|Kyiv Independent/The Kyiv Independent
GB|agency|i|Reuters
GB|broadcaster|i|BBC/the BBC/BBC News/British Broadcasting Corporation
GB|broadcaster|i|Sky News
GB|broadcaster|i|ITV News
GB|paper|i|Financial Times/FT
GB|paper|i|The Guardian/Guardian
GB|paper|i|The Times of London/Times of London
GB|paper|i|The Daily Telegraph/Daily Telegraph/The Telegraph
GB|paper|i|The Economist
US|agency|i|Associated Press/AP
US|agency|i|Bloomberg/Bloomberg News
US|agency|i|United Press International/UPI
US|paper|i|New York Times/The New York Times
US|paper|i|Washington Post/The Washington Post
US|paper|i|Wall Street Journal/The Wall Street Journal/WSJ
US|paper|i|USA Today
US|broadcaster|i|CNN
US|broadcaster|i|NBC/NBC News
US|broadcaster|i|CBS/CBS News
US|broadcaster|i|ABC News
US|broadcaster|i|Fox News
US|broadcaster|i|NPR
US|broadcaster|i|PBS
US|broadcaster|s|Voice of America/VOA
US|broadcaster|s|Radio Free Europe/Radio Liberty/RFERL
US|broadcaster|s|Radio Free Asia
US|site|i|Axios
US|site|i|Politico
FR|agency|i|Agence France-Presse/AFP
FR|broadcaster|i|France 24
FR|broadcaster|i|Radio France Internationale/RFI
FR|broadcaster|i|BFM TV/BFMTV
FR|paper|i|Le Monde
FR|paper|i|Le Figaro
FR|paper|i|Les Echos
DE|agency|i|Deutsche Presse-Agentur/DPA/dpa
DE|broadcaster|i|Deutsche Welle/DW
DE|broadcaster|i|ARD
DE|broadcaster|i|ZDF
DE|paper|i|Der Spiegel/Spiegel
DE|paper|i|Bild
DE|paper|i|Frankfurter Allgemeine Zeitung/FAZ
DE|paper|i|Süddeutsche Zeitung
IT|agency|i|ANSA
IT|agency|i|Agenzia Nova
IT|paper|i|Corriere della Sera
IT|paper|i|La Repubblica
ES|agency|s|EFE
ES|paper|i|El País/El Pais
PL|agency|s|Polish Press Agency/PAP
PL|broadcaster|i|TVN24/TVN 24
GR|agency|s|Athens-Macedonian News Agency/AMNA
GR|broadcaster|s|ERT
GR|paper|i|Kathimerini
TR|agency|s|Anadolu Agency/Anadolu/Anatolian News Agency/Anatolia news agency
TR|broadcaster|s|TRT/TRT World/TRT Haber
TR|paper|i|Hurriyet/Hürriyet/Hurriyet Daily News
TR|paper|i|Daily Sabah/Sabah
JP|agency|i|Kyodo News/Kyodo News agency/Kyodo News Agency/Kyodo
JP|agency|i|Jiji Press/Jiji
JP|broadcaster|i|NHK
JP|paper|i|Nikkei/Nikkei Asia
JP|paper|i|Yomiuri Shimbun/Yomiuri
JP|paper|i|Asahi Shimbun/Asahi
JP|paper|i|Japan Times/The Japan Times
KR|agency|i|Yonhap News Agency/Yonhap
KR|paper|i|Korea Herald/The Korea Herald
KR|paper|i|Chosun Ilbo
KP|agency|s|Korean Central News Agency/KCNA
KP|paper|s|Rodong Sinmun
IN|agency|i|Press Trust of India/PTI
IN|agency|i|Asian News International/ANI
IN|agency|i|Indo-Asian News Service/IANS
IN|paper|i|The Hindu
IN|paper|i|Times of India/The Times of India
IN|paper|i|Hindustan Times
IN|paper|i|Indian Express/The Indian Express
IN|broadcaster|i|NDTV
PK|agency|s|Associated Press of Pakistan
PK|paper|i|Dawn
PK|broadcaster|i|Geo News/Geo TV
SA|agency|s|Saudi Press Agency/SPA
SA|broadcaster|s|Al Arabiya/Al-Arabiya
SA|paper|s|Arab News
QA|agency|s|Qatar News Agency/QNA
QA|broadcaster|s|Al Jazeera/Al-Jazeera
AE|agency|s|WAM/Emirates News Agency
AE|paper|s|The National
EG|agency|s|MENA/Middle East News Agency
EG|paper|s|Al-Ahram/Ahram Online
KW|agency|s|Kuwait News Agency/KUNA
JO|agency|s|Petra News Agency/Petra
IQ|agency|s|Iraqi News Agency/INA
SY|agency|s|Syrian Arab News Agency/SANA
LB|agency|s|National News Agency/NNA
LB|broadcaster|i|Al Mayadeen/Al-Mayadeen
LB|broadcaster|i|Al-Manar
PS|agency|s|WAFA
PS|agency|i|Maan News Agency/Ma'an
IL|paper|i|Haaretz
IL|paper|i|Jerusalem Post/The Jerusalem Post
IL|paper|i|Times of Israel/The Times of Israel
IL|broadcaster|i|Kan
IL|broadcaster|i|Channel 12
AF|agency|i|TOLOnews/Tolo News
AF|agency|s|Bakhtar News Agency
VN|agency|s|Vietnam News Agency/VNA
PH|agency|s|Philippine News Agency
PH|paper|i|Philippine Daily Inquirer
PH|site|i|Rappler
ID|agency|s|Antara
ID|paper|i|Jakarta Post/The Jakarta Post
ID|paper|i|Kompas
MY|agency|s|Bernama
SG|broadcaster|s|Channel NewsAsia
SG|paper|i|Straits Times/The Straits Times
TH|paper|i|Bangkok Post
AU|agency|i|Australian Associated Press/AAP
AU|broadcaster|i|Australian Broadcasting Corporation
AU|paper|i|The Australian
AU|paper|i|Sydney Morning Herald/The Sydney Morning Herald
CA|agency|i|Canadian Press/The Canadian Press
CA|broadcaster|i|CBC/CBC News
CA|paper|i|Globe and Mail/The Globe and Mail
BR|agency|s|Agência Brasil/Agencia Brasil
BR|paper|i|Folha de S.Paulo/Folha
CU|agency|s|Prensa Latina
CU|paper|s|Granma
VE|broadcaster|s|Telesur/teleSUR
ZA|broadcaster|i|SABC
KZ|agency|s|Kazinform
BY|agency|s|BelTA
AZ|agency|i|Trend News Agency
AZ|agency|s|Azertac
IE|broadcaster|i|RTÉ/RTE
IE|paper|i|Irish Times/The Irish Times
`;

const CONTROL: Record<string, Control> = { o: "official", s: "state-media", i: "independent" };

/** News agencies and outlets that carry other people's words. Common knowledge about ownership; no judgement of truth. */
export const OUTLETS: readonly Outlet[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [country = "", kind = "", control = "", variants = ""] = line.split("|");
    const forms = variants.split("/");
    return {
      name: forms[0] ?? "",
      variants: forms,
      country,
      kind: kind as OutletKind,
      control: CONTROL[control] ?? "independent",
    };
  });
