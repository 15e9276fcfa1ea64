import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language";

/** Sentences of our own. */
test.each([
  ["en", "The two ministers spoke by telephone on Friday and agreed to keep in touch."],
  ["zh", "两国外长星期五通了电话，就双边关系交换意见，并同意保持联系。"],
  ["fa", "وزیران خارجه دو کشور روز جمعه تلفنی گفتگو کردند و بر ادامه تماس‌ها توافق داشتند."],
  ["ru", "Министры двух стран в пятницу поговорили по телефону и условились быть на связи."],
  ["ar", "تحدث وزيرا خارجية البلدين هاتفيا يوم الجمعة واتفقا على مواصلة الاتصالات."],
  ["ja", "両国の外相は金曜日に電話で会談し、引き続き連絡を取り合うことで一致した。"],
  ["es", "Los dos ministros hablaron por teléfono el viernes y acordaron seguir en contacto."],
  ["fr", "Les deux ministres se sont parlé au téléphone vendredi et sont convenus de rester en contact."],
  ["de", "Die beiden Minister telefonierten am Freitag und vereinbarten, in Verbindung zu bleiben."],
  ["pl", "Obaj ministrowie rozmawiali w piątek przez telefon i uzgodnili, że pozostaną w kontakcie."],
  ["pt", "Os dois ministros falaram por telefone na sexta-feira e concordaram em manter o contato."],
  ["tr", "İki bakan cuma günü telefonda görüştü ve temaslarını sürdürme konusunda anlaştı."],
])("%s", (lang, text) => expect(detectLanguage(text)).toEqual({ lang, supported: lang === "en" }));

test("what is declared counts, with region or script", () => {
  expect(detectLanguage("Guten Tag", "en-GB")).toEqual({ lang: "en", supported: true });
});

test("too short to tell", () => {
  expect(detectLanguage("Yes. No. 2022")).toEqual({ lang: null, supported: false });
});
