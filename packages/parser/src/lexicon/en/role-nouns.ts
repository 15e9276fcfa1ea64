/** Nouns that can head the subject of speaking, for the grammar of mentions. Offices in full stand in the lexicon of offices. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Head of state or government, ministers, envoys, spokespersons: speak for their country. */
export const OFFICE_HEADS = words(`
president premier chancellor king queen emir sultan prince princess monarch ruler ayatollah pope pm leader
president-elect minister-elect minister-designate premier-designate president-designate minister secretary spokesman spokeswoman spokesperson ambassador envoy diplomat official commissioner
chief adviser advisor negotiator senator congressman congresswoman lawmaker governor general admiral commander
lieutenant colonel captain representative director chairman chairwoman chairperson chair speaker mayor delegate consul attaché attache
vice-president vice-premier vice-minister aide
undersecretary under-secretary adm gen sen rep gov lt col maj major marshal sheikh deputy member counsellor councilor councillor coordinator
head fm taoiseach tsar czar judge justice prosecutor treasurer`);

/** Others who are quoted, but speak for nobody's government. */
export const LAY_HEADS = words(`
historian analyst expert professor economist author activist researcher scholar scientist lawyer journalist
reporter editor correspondent columnist founder fellow resident fisherman farmer student teacher doctor priest pastor
bishop archbishop rabbi imam singer actor actress coach player captain businessman businesswoman executive ceo
owner manager worker witness victim survivor pollster strategist commentator dissident campaigner veteran critic man woman
lecturer boss trader investor academic specialist consultant politician candidate`);

export const PLURAL_HEADS = words(`
presidents premiers leaders ministers officials diplomats spokesmen envoys negotiators lawmakers senators
sources representatives chiefs commanders generals governors advisers advisors parliamentarians congressmen
delegates commissioners aides secretaries counterparts`);

export const LAY_PLURALS = words(`
analysts experts critics activists historians economists researchers scientists academics observers residents witnesses
groups politicians campaigners people media papers newspapers protesters rebels militants companies traders investors
supporters opponents conservatives republicans democrats lawyers scholars figures reports firms`);

/** Two or more states together: "both sides", "the three countries". */
export const SIDE_HEADS = words(
  "sides countries parties nations states governments neighbours neighbors allies powers capitals pair duo",
);

export const STATE_HEADS = words(
  "government administration regime side country nation kingdom republic delegation authorities",
);

export const INSTITUTION_HEADS = words(`
ministry department embassy parliament congress commission council cabinet office agency army military navy court
tribunal senate consulate committee mission bureau presidency legislature assembly politburo foreign-ministry pentagon statement
communique communiqué readout house command centre center bank force forces guard corps police league organization organisation union bloc alliance party directorate`);

export const HONORIFICS = words(
  "mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame madam madame prof prof. sheikh sayyed",
);

/** Parts of an office before its head, written small or large: "foreign minister", "deputy chief of staff". */
export const OFFICE_PARTS = words(`
prime foreign deputy vice chief chairman assistant acting interim former ex incoming outgoing new newly-elected visiting
defence defense interior home finance trade commerce energy oil environment justice health culture agriculture transport
education labour labor economy economic development security national state federal presidential military naval
press cabinet crown supreme senior top general special permanent first second principal lead government
prime-ministerial party parliamentary opposition international external internal political public affairs
attorney army navy air police intelligence nuclear climate treasury planning industry intelligence diplomatic
deputy-prime u.n. un eu central leading veteran hardline conservative socialist communist left-wing right-wing
longtime then-president shadow junior under co`);

export const DETERMINERS = words(
  "the a an this that these those his her its their our some several many two three four five both one another all most other",
);
export const DEFINITE = words("the this that these those his her its their our both");
export const PRONOUNS = words("he she they it");

/** Given names that tell how a pronoun refers; only a help, a name not listed may be either. */
export const FEMALE_NAMES = words(`
angela hillary condoleezza theresa federica margaret michelle aung geun-hye cristina dilma ursula christine jacinda sanna
kamala mette katja annalena yoshiko tzipi golda indira benazir sheikh hasina sonia nancy samantha susan madeleine janet
wendy jen karine maria magdalena elizabeth victoria liz giorgia kaja ingrida erna helle kersti zuzana maia halimah tsai
ing-wen chunying ning yvette delcy alba laura julie mary anne anna ana emma sarah jane catherine penny marise linda heather
nirupama sushma maryam marziyeh masoumeh fatemeh rosemary anita elisabeth najat`);
export const MALE_NAMES = words(`
joe john donald barack george vladimir sergey sergei emmanuel francois xi hu wen li wang yang recep mahmoud hassan ebrahim
mohammad muhammad mohammed ahmed ali abdel hosni ariel benjamin yair naftali tony gordon david boris rishi jack peter michael
mike rex antony anthony william bill robert james jim jens antonio kofi ban jean jean-claude jean-marc jean-yves donald
silvio matteo mario mariano pedro jose luis luiz lula hugo nicolas evo juan carlos felipe enrique andres narendra manmohan
atal pervez imran nawaz shahbaz shinzo yukio junichiro fumio taro katsuya yoshihide naoto moon lee kim jae-in myung-bak kevin
scott malcolm justin stephen paul rodrigo benigno joko bashar saddam viktor petro volodymyr alexis kyriakos ahmet abdullah
mevlut nikol ilham colin dominic philip ben simon xavier frank-walter gerhard helmut olaf guido heiko sigmar joschka`);
