import { termOf } from '@samsyn/figures/term.rules';
import {
  SipCheckAnswer,
  SipCheckOccasion,
  SipCheckRespondent,
  SipCheckStatement,
} from '@samsyn/kommun/sip-check/sip-check.enums';
import { Random, seedFrom } from './random.js';

/** How many in an area have given an answer to a statement of SIP-kollen. */
export interface SipCheckSumRow {
  area: string;
  term: string;
  occasion: string;
  respondent: string;
  statement: string;
  answer: string;
  count: number;
}

/** Areas, and about how many answer there in a term: in some so few that nothing is shown. */
const areas: readonly (readonly [id: string, about: number])[] = [
  ['stadsdel-farsta', 34],
  ['stadsdel-sodermalm', 27],
  ['stadsdel-hasselby-vallingby', 21],
  ['bus-tyreso', 23],
  ['bus-huddinge', 41],
  ['bus-nacka', 18],
  ['bus-norrtalje', 14],
  ['bus-ekero', 3],
  ['bus-vaxholm', 2],
];

/** How answers fall, of a hundred, by how the statement mostly fares. */
const falls: Readonly<Record<SipCheckStatement, readonly number[]>> = {
  WAS_LISTENED_TO: [46, 30, 14, 6, 4],
  COULD_SAY_WHAT_MATTERS: [38, 30, 18, 8, 6],
  UNDERSTOOD: [34, 32, 20, 8, 6],
  RIGHT_PEOPLE_WERE_THERE: [36, 26, 20, 12, 6],
  GOALS_ARE_OURS: [30, 32, 22, 8, 8],
  KNOWS_WHO_DOES_WHAT: [26, 26, 24, 16, 8],
  HELPS: [24, 28, 22, 12, 14],
};

/** Made-up answers to SIP-kollen in this term and the one before, as sums; the same for the same day and seed. */
export function sipCheckSums(today: string, seed: string): SipCheckSumRow[] {
  const random = new Random(seedFrom(`${seed} SIP-kollen`), 0);
  const terms = [termOf(monthsBefore(today, 6), 'SCHOOL'), termOf(today, 'SCHOOL')];
  return terms.flatMap((term, place) =>
    areas.flatMap(([area, about]) =>
      Object.values(SipCheckOccasion).flatMap((occasion) =>
        Object.values(SipCheckRespondent).flatMap((respondent) => {
          const ended = occasion === SipCheckOccasion.AT_END ? 0.4 : 1;
          const spread = random.between(80, 120) / 100;
          const people = Math.round(about * ended * spread * (place === 0 ? 1 : 0.7));
          return Object.values(SipCheckStatement).flatMap((statement) =>
            answersOf(random, people, falls[statement]).map(([answer, count]) => ({
              ...{ area, term, occasion, respondent, statement, answer, count },
            })),
          );
        }),
      ),
    ),
  );
}

function answersOf(random: Random, people: number, weights: readonly number[]): [string, number][] {
  const counts = new Map<string, number>();
  const choices = Object.values(SipCheckAnswer).map(
    (answer, place) => [answer, weights[place] ?? 0] as const,
  );
  for (let person = 0; person < people; person += 1) {
    const answer = random.pickWeighted(choices);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts];
}

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}
