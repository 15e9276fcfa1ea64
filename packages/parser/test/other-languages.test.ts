import { expect, test } from "vitest";
import { parseArticle } from "../src/parse-article";

/** Without a grammar an article still tells its event and who took part; statements stay out. */
test.each([
  [
    "zh",
    "习近平同伊朗总统莱希通电话",
    "7月29日下午，国家主席习近平同伊朗总统莱希通电话。习近平指出，两国关系保持稳定发展。莱希表示，伊方愿深化合作。",
    "call 2022-07-29",
    ["CN President Xi Jinping", "IR President Ebrahim Raisi"],
  ],
  [
    "fa",
    "گفتگوی تلفنی رؤسای جمهور ایران و چین",
    "رئیس‌جمهور ایران روز جمعه در گفتگوی تلفنی با رئیس‌جمهور چین گفت که روابط دو کشور راهبردی است و تهران از آن حمایت می‌کند.",
    "call 2022-07-29",
    ["CN President ?", "IR President ?"],
  ],
  [
    "ru",
    "Телефонный разговор с Президентом Ирана",
    "Вчера состоялся телефонный разговор Владимира Путина с Президентом Ирана. Обсуждались отношения России и Ирана.",
    "call 2022-07-29",
    ["IR President ?", "RU ? Vladimir Putin"],
  ],
  [
    "ar",
    "الرئيس الصيني يجري اتصالا هاتفيا مع نظيره الإيراني",
    "أجرى الرئيس الصيني اليوم اتصالا هاتفيا مع الرئيس الإيراني، وأكد أن الصين تدعم إيران في قضاياها.",
    "call 2022-07-30",
    ["CN President ?", "IR President ?"],
  ],
  [
    "ja",
    "日中外相が電話会談",
    "日本の外務大臣は29日、中国の王毅外相と電話会談を行い、日本の立場を伝えた。中国側はこれに応じた。",
    "call 2022-07-29",
    ["CN Foreign Minister Wang Yi", "JP Foreign Minister ?"],
  ],
  [
    "es",
    "El presidente de México recibe a la canciller alemana",
    "El presidente mexicano se reunió ayer con la canciller de Alemania. México y Alemania acordaron reforzar el comercio.",
    "meeting 2022-07-29",
    ["DE Chancellor ?", "MX President ?"],
  ],
  [
    "fr",
    "Le ministre des Affaires étrangères français reçu à Pékin",
    "Le ministre des Affaires étrangères français a rencontré vendredi son homologue chinois Wang Yi. La France et la Chine ont parlé du climat.",
    "meeting 2022-07-29",
    ["CN ? Wang Yi", "FR Foreign Minister ?"],
  ],
  [
    "de",
    "Scholz telefoniert mit Selenskyj",
    "Bundeskanzler Olaf Scholz hat heute mit dem ukrainischen Präsidenten Wolodymyr Selenskyj telefoniert. Deutschland werde die Ukraine weiter unterstützen.",
    "call 2022-07-30",
    ["DE Chancellor Olaf Scholz", "UA President Volodymyr Zelenskyy"],
  ],
  [
    "pl",
    "Spotkanie prezydentów Polski i Ukrainy",
    "Prezydent Polski spotkał się w piątek w Warszawie z prezydentem Ukrainy. Rozmawiali o bezpieczeństwie Polski i Ukrainy.",
    "meeting 2022-07-29",
    ["PL President ?", "UA President ?"],
  ],
  [
    "pt",
    "Presidente do Brasil recebe primeiro-ministro de Portugal",
    "O presidente do Brasil encontrou-se hoje em Brasília com o primeiro-ministro de Portugal. Brasil e Portugal assinaram acordos.",
    "meeting 2022-07-30",
    ["BR President ?", "PT Prime Minister ?"],
  ],
  [
    "tr",
    "Fidan ile Yunanistan Dışişleri Bakanı telefonda konuştu",
    "Dışişleri Bakanı Hakan Fidan, 29 Temmuz'da Yunanistan Dışişleri Bakanı ile telefonda konuştu. Türkiye ile Yunanistan arasındaki ilişkiler ele alındı.",
    "call 2022-07-29",
    ["GR Foreign Minister ?", "TR Foreign Minister Hakan Fidan"],
  ],
])("%s", (lang, title, text, event, participants) => {
  const parsed = parseArticle({ title, text, publishedOn: "2022-07-30" });
  expect(parsed).toMatchObject({ lang, supported: false, statements: [], attributions: [] });
  expect(parsed.events.map(({ type, date }) => `${type} ${date}`)).toEqual([event]);
  expect(
    parsed.events[0]?.participants.map(
      ({ country, office, name }) => `${country} ${office ?? "?"} ${name ?? "?"}`,
    ),
  ).toEqual(participants);
});

test("an article about one country, or of a language without words here, has no event", () => {
  const parse = (text: string) => parseArticle({ text, publishedOn: "2022-07-30" }).events;
  expect(
    parse("La ministre de la Santé a présenté mercredi son plan pour les hôpitaux de la région."),
  ).toEqual([]);
  expect(parse("สวัสดีครับ วันนี้ประธานาธิบดีจีนพบกับประธานาธิบดีอิหร่านที่กรุงปักกิ่ง")).toEqual([]);
});
