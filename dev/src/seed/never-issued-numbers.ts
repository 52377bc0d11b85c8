import { checkDigit } from '@samsyn/disclosure/identity-number';
import { type Day, isoOf } from './days.js';

export type Gender = 'GIRL' | 'BOY';

/** The birth numbers that Skatteverket never gives out, by the gender that the last of the three digits tells. */
const BIRTH_NUMBERS: Readonly<Record<Gender, readonly number[]>> = {
  GIRL: [980, 982, 984, 986, 988, 990, 992, 994, 996, 998],
  BOY: [981, 983, 985, 987, 989, 991, 993, 995, 997, 999],
};
const LETTERS = 'ZYXWVUTSRQ';

/**
 * Gives each child an identity number that no person has, and never the same twice.
 *
 * There are ten for each birth date and gender: those are given first. The next ten children get the samordningsnummer
 * with the same birth numbers, which are not given out either. That is enough for 20,000 children and more. At national
 * scale the rest get a number in the form of a reservnummer, with a letter after the birth date, that serves to make
 * their keys and is shown to nobody.
 */
export class NeverIssuedNumbers {
  private readonly given = new Map<string, number>();

  next(birthDay: Day, gender: Gender): string {
    const date = isoOf(birthDay).replaceAll('-', '');
    const key = date + gender;
    const ordinal = this.given.get(key) ?? 0;
    this.given.set(key, ordinal + 1);

    const birthNumbers = BIRTH_NUMBERS[gender];
    const birthNumber = birthNumbers[ordinal % birthNumbers.length];
    if (ordinal < birthNumbers.length) return withCheckDigit(date, `${birthNumber}`);
    if (ordinal < 2 * birthNumbers.length) {
      const raised = date.slice(0, 6) + (Number(date.slice(6)) + 60);
      return withCheckDigit(raised, `${birthNumber}`);
    }
    return date + reserve(ordinal - 2 * birthNumbers.length, gender);
  }
}

function withCheckDigit(date: string, birthNumber: string): string {
  return date + birthNumber + checkDigit(date.slice(2) + birthNumber);
}

/** Z000, Z001 … Z999, Y000 …; even for girls, odd for boys. */
function reserve(ordinal: number, gender: Gender): string {
  const running = ordinal * 2 + (gender === 'BOY' ? 1 : 0);
  const letter = LETTERS[Math.floor(running / 1000)];
  if (letter === undefined) throw new Error('More children of one birth date than there are numbers for');
  return letter + String(running % 1000).padStart(3, '0');
}
