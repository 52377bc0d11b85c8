/**
 * A stream of random numbers that is the same wherever it is made: sfc32 (Chris Doty-Humphrey, PractRand), seeded by a
 * text and a number, so that the n-th child has its own stream whatever was drawn for the others.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: readonly [number, number, number], ordinal: number) {
    this.a = seed[0] ^ ordinal;
    this.b = seed[1] ^ Math.imul(ordinal, 0x9e3779b1);
    this.c = seed[2];
    for (let round = 0; round < 15; round += 1) this.bits();
  }

  /** A whole number from 0 to 2³²−1. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number from 0 up to, but not including, 1. */
  unit(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number between two, both included. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.unit() * (highest - lowest + 1));
  }

  /** true in this share of cases. */
  chance(share: number): boolean {
    return this.unit() < share;
  }

  /** One of several. Throws when there is none. */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('There is nothing to pick from');
    return items[Math.floor(this.unit() * items.length)] as Item;
  }

  /** One of several, each as likely as its weight. */
  pickWeighted<Item>(choices: readonly (readonly [Item, number])[]): Item {
    let left = this.unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of choices) {
      left -= weight;
      if (left < 0) return item;
    }
    return (choices[choices.length - 1] as readonly [Item, number])[0];
  }

  /** Several different ones, in a random order; all of them when there are not more. */
  pickSome<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const picked: Item[] = [];
    while (picked.length < count && left.length > 0) {
      picked.push(...left.splice(Math.floor(this.unit() * left.length), 1));
    }
    return picked;
  }

  /** A key: a UUID of version 8, that is, made by a rule of our own (RFC 9562). */
  uuid(): string {
    const first = this.bits();
    const second = (this.bits() & 0xffff0fff) | 0x00008000;
    const third = (this.bits() & 0x3fffffff) | 0x80000000;
    const fourth = this.bits();
    return `${upper(first)}${lower(first)}-${upper(second)}-${lower(second)}-${upper(third)}-${lower(third)}${upper(fourth)}${lower(fourth)}`;
  }
}

/** All numbers of 16 bits in hexadecimal: a third of a seeding's time went into writing keys. */
const written: readonly string[] = Array.from({ length: 0x10000 }, (_, bits) =>
  bits.toString(16).padStart(4, '0'),
);

function upper(bits: number): string {
  return written[bits >>> 16] as string;
}

function lower(bits: number): string {
  return written[bits & 0xffff] as string;
}

/** Three words to seed streams with, from a text (FNV-1a, one start value for each word). */
export function seedFrom(text: string): [number, number, number] {
  const word = (start: number) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash | 0;
  };
  return [word(0x811c9dc5), word(0x2f0b4a27), word(0x51a3e7c9)];
}
