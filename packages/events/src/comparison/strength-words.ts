/**
 * How strongly English reports put what was said: the words of each scale, the weakest first. A point may be told by
 * both sides and yet weigh differently: one condemned what the other regretted. Words between two steps are left out,
 * so that only a clear gap shows.
 */
export const STRENGTH_SCALES: Readonly<Record<string, readonly string[][]>> = {
  criticism: [
    "regretted|regrets|expressed regret|expressed concern|expresses concern|voiced concern|raised concern|raised concerns|concerned about".split(
      "|",
    ),
    "criticised|criticized|criticises|criticizes|opposed|opposes|deplored|deplores|objected to|disagreed with".split(
      "|",
    ),
    "condemned|condemns|denounced|denounces|condemnation|strongly opposed|strongly opposes|rejected outright|categorically rejected|unacceptable".split(
      "|",
    ),
  ],
  support: [
    "took note of|takes note of|noted|understands|understood".split("|"),
    "welcomed|welcomes|supports|supported|backs|backed".split("|"),
    "fully supports|fully supported|firmly supports|firmly supported|strongly supports|strongly supported|unwavering support|ironclad|resolutely supports".split(
      "|",
    ),
  ],
  commitment: [
    "discussed|discusses|considered|explored|exchanged views|may consider|talked about|looked at".split("|"),
    "ready to|willing to|hopes to|hoped to|intends to|intended to|readiness to|willingness to".split("|"),
    "agreed to|agreed that|agreed on|decided to|pledged to|pledged|committed to|undertook to|promised to".split(
      "|",
    ),
  ],
  demand: [
    "hoped that|hopes that|suggested|suggests|invited|proposed|proposes".split("|"),
    "urged|urges|called on|calls on|called for|calls for|asked|requested".split("|"),
    "demanded|demands|insisted|insists|warned|warns|must not|threatened".split("|"),
  ],
};
