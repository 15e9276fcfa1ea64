/** Numbers of the features that have one, two and three values. */
export interface Templates {
  one: Uint8Array;
  two: Uint8Array;
  three: Uint8Array;
}

const ROOM = 256;
const first = new Int32Array(ROOM);
const second = new Int32Array(ROOM);
const third = new Int32Array(ROOM);

/** Notes the value of a feature; `writeKeys` hashes all that were noted: one by one would take twice as long. */
export function one(template: number, a: number) {
  first[template] = a;
}

export function two(template: number, a: number, b: number) {
  first[template] = a;
  second[template] = b;
}

export function three(template: number, a: number, b: number, c: number) {
  first[template] = a;
  second[template] = b;
  third[template] = c;
}

export function countFeatures({ one, two, three }: Templates): number {
  return one.length + two.length + three.length;
}

/** Writes the keys of the features that were noted. */
export function writeKeys({ one, two, three }: Templates, out: Int32Array) {
  let k = 0;
  for (let i = 0; i < one.length; i++) {
    const template = one[i]!;
    out[k++] = hash(template, first[template]!);
  }
  for (let i = 0; i < two.length; i++) {
    const template = two[i]!;
    out[k++] = hash(template, mix(first[template]!, second[template]!));
  }
  for (let i = 0; i < three.length; i++) {
    const template = three[i]!;
    const a = first[template]!;
    const b = second[template]!;
    const c = third[template]!;
    out[k++] = hash(template, mix(Math.imul(a, 0x2c1b3c6d) ^ (b >>> 5), Math.imul(b, 0x297a2d39) ^ c));
  }
}

function mix(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2f) ^ (b >>> 3);
}

/** A key is never 0, which marks an empty place. */
function hash(template: number, value: number): number {
  let key = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 15), 0xc2b2ae35);
  key ^= key >>> 13;
  return key === 0 ? 1 : key;
}
