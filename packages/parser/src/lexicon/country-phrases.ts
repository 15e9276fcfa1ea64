import type { CountryCode } from "../types";

/** Phrases that contain a country's word and name no country, or no single one. Longest match wins over the table. */
export const NO_COUNTRY = `
Korea/Korean/Koreans/Koreas/Two Koreas/Korean Peninsula/Korean peninsula/Korean War/Congo
Indian Ocean/South China Sea/East China Sea/China Sea/Sea of Japan/Gulf of Mexico/Persian Gulf/Gulf of Oman/Gulf of Aden
Gulf of Guinea/Gulf of Thailand/Mozambique Channel/Philippine Sea/West Philippine Sea/Norwegian Sea/Irish Sea
Indo-Pacific/Indo-China/Indochina/Latin America/Central America/South America/North America/Americas/New Mexico/New Jersey
New England/New South Wales/British Columbia/Prince of Wales/Princess of Wales/New York/West Indian/West Indies/American Indian
Paris Agreement/Paris agreement/Paris Accord/Paris Accords/Paris accord/Paris climate/Paris Club/Paris Treaty/Paris Saint-Germain
Vienna Convention/Vienna Conventions/Vienna talks/Vienna negotiations/Havana syndrome/Berlin Wall/Panama Papers/Rome Statute
Treaty of Rome/Treaty of Lisbon/Lisbon Treaty/Warsaw Pact/Bucharest Nine/Ottawa Convention/Hague Convention/Kyoto Protocol
Minsk agreements/Minsk Agreements/Minsk agreement/Minsk accords/Minsk protocol/Minsk process/Astana process/Astana format/Doha Round
Doha Agreement/Doha agreement/Doha Forum/Abraham Accords/Oslo Accords/Oslo accords/Madrid Conference/Dublin Regulation
Budapest Memorandum/Montreux Convention/Ankara Agreement/Helsinki Final Act/Copenhagen criteria/Manila Bay/London Stock Exchange
Washington state/Washington State/state of Washington/State of Washington/George Washington/Denzel Washington/Kerry Washington
Washington Post/Washington Times/Washington Examiner/Washington Institute/Washington Consensus/Washington Monument/Mount Washington
Fort Washington/Port Washington/Booker T. Washington/Washington Wizards/Washington Capitals/Washington Commanders/Washington Nationals
Atlanta, Georgia/state of Georgia/State of Georgia/Georgia state/Georgia Tech/Georgia Republican/Georgia Democrat/Athens, Georgia
Marjorie Taylor Greene of Georgia/Georgia Bulldogs/Jordan River/River Jordan/Jordan Valley/Niger River/Niger Delta/Niger delta
China Daily/China Radio International/China Central Television/China Global Television Network/China News Service/China Media Group
South China Morning Post/Tehran Times/Iran International/Iran Daily/Times of Israel/Times of India/Hindustan Times/India Today
Japan Times/Korea Times/Korea Herald/Jerusalem Post/Jordan Times/Moscow Times/Arab News/Saudi Gazette/Bangkok Post/Jakarta Post
Taipei Times/Straits Times/Kyiv Independent/Kyiv Post/Ukrainska Pravda/Le Monde/Irish Times/Financial Times/Hong Kong Free Press
Press Trust of India/Voice of America/Radio Free Europe/Yonhap News Agency/Korean Central News Agency/American Enterprise Institute
German Marshall Fund/London School of Economics/Bank of America/American Airlines/British Airways/Turkish Airlines/Air France
Air China/Air India/Cathay Pacific/British Petroleum/Vietnam War/Iraq War/Iran-Iraq War/Gulf War/US Open/U.S. Open/Australian Open
French Open/Chinese New Year/Israel Defense Forces spokesman/National Security Council/Supreme National Security Council
`;

/** Words that stand for a country only as a capital of power, or for one of several bearers of the name. */
export const AMBIGUOUS = new Set(
  `Georgia/Georgian/Jordan/Chad/Guinea/Niger/Jersey/Dominica/Grenada/Macedonia/Brussels/Jerusalem/The Hague/Victoria/Athens
/Santiago/San Juan/San José/Tripoli/Lima/Sucre/Valletta/Palestine/Washington/Persian/Westminster/Foreign Office/Islamic Republic
/Security Council/Human Rights Council/State Department/Department of State/Saint Martin/Samoa/Micronesia/Rada/Majlis/Scottish/Welsh`
    .replaceAll("\n", "")
    .split("/"),
);

/** What a word means in news where the table's first reading is the rarer one: Brussels speaks for the Union. */
export const PREFERRED: Record<string, CountryCode> = { Brussels: "EU", Palestinian: "PS" };

/** First halves of compounds: "Sino-Iranian", "Russo-Ukrainian". */
export const COMBINING_FORMS: Record<string, CountryCode> = {
  Sino: "CN",
  Russo: "RU",
  Franco: "FR",
  Anglo: "GB",
  Indo: "IN",
  Greco: "GR",
  Turco: "TR",
  Serbo: "RS",
  Italo: "IT",
  Luso: "PT",
  Austro: "AT",
  Euro: "EU",
};
