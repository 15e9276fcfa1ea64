import type { CountryCode } from "../../types";

export type BodyKind =
  | "government"
  | "ministry"
  | "parliament"
  | "military"
  | "central-bank"
  | "party"
  | "embassy"
  | "presidency"
  | "court"
  | "intelligence"
  | "armed-group";

export interface NamedBody {
  name: string;
  variants: string[];
  kind: BodyKind;
  country: CountryCode;
}

/** country|kind|name and variants: bodies whose own name tells whose they are. */
const NAMED = `
US|ministry|U.S. Department of State/State Department/US State Department/U.S. State Department/US Department of State/Department of State/Foggy Bottom
US|ministry|U.S. Department of Defense/Pentagon/Defense Department/Department of Defense/US Defense Department/U.S. Defense Department
US|ministry|U.S. Department of the Treasury/Treasury Department/US Treasury/U.S. Treasury/US Treasury Department/U.S. Treasury Department
US|ministry|U.S. Department of Commerce/Commerce Department/US Commerce Department/U.S. Commerce Department
US|ministry|U.S. Department of Justice/Justice Department/US Justice Department/U.S. Justice Department
US|ministry|U.S. Department of Homeland Security/Homeland Security Department/Department of Homeland Security/DHS
US|ministry|Office of the U.S. Trade Representative/USTR/Office of the United States Trade Representative
US|presidency|White House/Oval Office
US|presidency|U.S. National Security Council/White House National Security Council
US|parliament|U.S. Congress/US Congress/Congress/Capitol Hill
US|parliament|U.S. Senate/US Senate
US|parliament|U.S. House of Representatives/US House of Representatives/House Foreign Affairs Committee
US|military|U.S. Navy/US Navy/Pacific Fleet/Seventh Fleet/7th Fleet
US|military|U.S. Central Command/CENTCOM/US Central Command
US|military|U.S. Indo-Pacific Command/Indo-Pacific Command/Pacific Command
US|central-bank|Federal Reserve/the Fed
US|intelligence|Central Intelligence Agency/CIA
US|intelligence|FBI/Federal Bureau of Investigation
CN|government|State Council/China's State Council
CN|party|Communist Party of China/Chinese Communist Party/CPC/CCP/CPC Central Committee
CN|party|Politburo/Politburo Standing Committee
CN|parliament|National People's Congress/NPC
CN|parliament|Chinese People's Political Consultative Conference/CPPCC
CN|military|People's Liberation Army/PLA/PLA Navy/Eastern Theater Command/Southern Theater Command
CN|military|Central Military Commission
CN|government|Taiwan Affairs Office/China's Taiwan Affairs Office/China’s Taiwan Affairs Office
CN|government|National Development and Reform Commission/NDRC
CN|ministry|Ministry of Commerce of China/MOFCOM
CN|central-bank|People's Bank of China/PBOC
IR|military|Islamic Revolutionary Guard Corps/Islamic Revolution Guards Corps/IRGC/Revolutionary Guards/Revolutionary Guard/Quds Force/Qods Force
IR|government|Supreme National Security Council/SNSC
IR|government|Atomic Energy Organization of Iran/AEOI
IR|government|Guardian Council/Expediency Council/Assembly of Experts
IR|parliament|Islamic Consultative Assembly/Majlis
IR|central-bank|Central Bank of Iran
RU|presidency|Kremlin/Russian presidential administration
RU|parliament|State Duma/Duma
RU|parliament|Federation Council
RU|government|Russian Security Council/Russia's Security Council
RU|intelligence|Federal Security Service/FSB
RU|intelligence|Foreign Intelligence Service/SVR
RU|government|Rosatom
RU|government|Gazprom
GB|government|Downing Street/10 Downing Street/Number 10/No. 10/No 10/Whitehall
GB|ministry|Foreign, Commonwealth and Development Office/FCDO/Foreign Office/Foreign and Commonwealth Office
GB|ministry|Home Office
GB|parliament|House of Commons/House of Lords
GB|central-bank|Bank of England
GB|intelligence|MI6/MI5
FR|presidency|Élysée/Élysée Palace/Elysee/Elysee Palace
FR|ministry|Quai d'Orsay
FR|government|Matignon
DE|parliament|Bundestag
DE|ministry|Federal Foreign Office/Auswärtiges Amt
DE|central-bank|Bundesbank
DE|military|Bundeswehr
JP|parliament|National Diet/Japanese Diet
JP|military|Japan Self-Defense Forces/Self-Defense Forces/Maritime Self-Defense Force
JP|party|Liberal Democratic Party/LDP
JP|central-bank|Bank of Japan
KR|presidency|Blue House/Cheong Wa Dae
KR|parliament|National Assembly
KR|military|Joint Chiefs of Staff of South Korea/South Korea's Joint Chiefs of Staff/South Korea’s Joint Chiefs of Staff/South Korean Joint Chiefs of Staff/South's Joint Chiefs of Staff
KP|party|Workers' Party of Korea/Workers' Party
KP|military|Korean People's Army/KPA
IN|ministry|Ministry of External Affairs/MEA/External Affairs Ministry/South Block
IN|party|Bharatiya Janata Party/BJP
IN|parliament|Lok Sabha/Rajya Sabha
IN|central-bank|Reserve Bank of India/RBI
PK|intelligence|Inter-Services Intelligence/ISI
PK|military|Inter-Services Public Relations/ISPR
TR|party|Justice and Development Party/AK Party/AKP
TR|parliament|Grand National Assembly
IL|military|Israel Defense Forces/Israeli Defense Forces/IDF
IL|parliament|Knesset
IL|intelligence|Mossad/Shin Bet
PS|government|Palestinian Authority
PS|armed-group|Hamas/Islamic Jihad/Palestinian Islamic Jihad
PS|party|Fatah/Palestine Liberation Organization/PLO
LB|armed-group|Hezbollah/Hizbollah/Hizbullah
YE|armed-group|Houthis/Houthi/Ansar Allah/Houthi movement
AF|armed-group|Taliban/Taleban
TW|government|Mainland Affairs Council
TW|parliament|Legislative Yuan
TW|party|Democratic Progressive Party/Kuomintang/KMT
UA|parliament|Verkhovna Rada/Rada
UA|presidency|Office of the President of Ukraine/Bankova
PL|parliament|Sejm
CA|ministry|Global Affairs Canada
AU|ministry|Department of Foreign Affairs and Trade/DFAT
PH|presidency|Malacañang/Malacanang/Malacañang Palace/Malacanang Palace
PH|ministry|Department of Foreign Affairs/DFA
VE|presidency|Miraflores/Miraflores Palace
BR|ministry|Itamaraty/Itamaraty Palace
BR|presidency|Planalto/Planalto Palace
MY|ministry|Wisma Putra
SA|government|Saudi Royal Court
MM|military|Tatmadaw
VA|government|Holy See
`;

export const NAMED_BODIES: readonly NamedBody[] = NAMED.trim()
  .split("\n")
  .map((line) => {
    const [country = "", kind = "", variants = ""] = line.split("|");
    const forms = variants.split("/");
    return { name: forms[0] ?? "", variants: forms, kind: kind as BodyKind, country };
  });
