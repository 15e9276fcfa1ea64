export type Wall = "paywall" | "consent" | "robot-check";

/** A longer text is an article, whatever else the page says. */
const SHORT_WORDS = 250;

const PAYWALL =
  /subscribe (?:now |today )?(?:to|and) (?:continue|read|unlock|get)|already a (?:subscriber|member)|to (?:continue|keep) reading|(?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to)[\w\s]{0,20}(?:subscribers|members)|(?:log|sign) in to (?:read|continue)|create (?:a|your) free account|unlock this (?:article|story)|subscribers? only|réservée? (?:à nos|aux) abonnés|déjà abonné|jetzt weiterlesen|mit (?:einem )?abo (?:weiter)?lesen|bereits abonnent|contenido exclusivo para suscriptores|suscríbete para (?:seguir|continuar)|abbonati per (?:continuare|leggere)|assine para (?:continuar|ler)|конец бесплатного|подпишитесь, чтобы (?:читать|продолжить)/iu;
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;
const CONSENT_TITLE =
  /^(?:before you continue|your (?:privacy|choices)|we value your privacy|cookie (?:consent|settings|notice)|privacy (?:settings|choices|consent)|consent\b|bevor sie (?:fortfahren|weiter)|avant (?:de|d'accéder))/i;
const CONSENT_WORDS =
  /\b(?:cookies?|consent|personal data|privacy policy|our partners|accept all|reject all|legitimate interest|datenschutz|alle akzeptieren|tout accepter|aceptar todo)\b/i;
const CHECK =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are|checking your browser|security check|one more step|ddos protection|pardon our interruption|please wait)/i;

interface Seen {
  html: string;
  title: string | null;
  /** The article's paragraphs; null where none was found. */
  text: string | null;
}

/** Which wall stands where the article should be, if one does. */
export function findWall({ html, title, text }: Seen): Wall | undefined {
  const words = text?.split(/\s+/).length ?? 0;
  if (words >= SHORT_WORDS) return undefined;
  const heading = (title ?? /<title[^>]*>([^<]{0,200})/i.exec(html)?.[1] ?? "").trim();
  if (CHECK.test(heading)) return "robot-check";
  if (CONSENT_TITLE.test(heading) || isMostlyConsent(text)) return "consent";
  if (NOT_FREE.test(html) || PAYWALL.test(text ?? "")) return "paywall";
  return undefined;
}

function isMostlyConsent(text: string | null): boolean {
  const paragraphs = text?.split("\n\n") ?? [];
  const about = paragraphs.filter((paragraph) => CONSENT_WORDS.test(paragraph));
  return paragraphs.length > 0 && about.length > paragraphs.length / 2;
}
