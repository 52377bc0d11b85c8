import type { Visit } from '../access-history.js';
import type { ChildCase } from '../case.js';
import type { World } from '../draw-case.js';
import type { Random } from '../random.js';
import { amina } from './amina.js';
import { ebba, visitsToEbba } from './ebba.js';
import { elias } from './elias.js';
import { Farsta, type PlannedVisit } from './farsta.js';
import { liv } from './liv.js';
import { noah } from './noah.js';
import { olle } from './olle.js';
import { caseOf } from './ordinary-child.js';
import { saga } from './saga.js';
import { sixten } from './sixten.js';
import { tindra } from './tindra.js';

/** A child of the tour, with the visits that its log shows. */
export interface ShowcaseCase {
  readonly child: ChildCase;
  readonly visits: readonly Visit[];
}

const visits: readonly PlannedVisit[] = [
  { login: 'bup.farsta', daysAgo: 2, hour: 11, minute: 12 },
  { login: 'socialtjanst.farsta', daysAgo: 5, hour: 9, minute: 30 },
  { login: 'samordnare.farsta', daysAgo: 8, hour: 14, minute: 44 },
];

const makers: readonly (readonly [(farsta: Farsta) => ChildCase, readonly PlannedVisit[]])[] = [
  [ebba, visitsToEbba],
  ...[noah, amina, liv, elias, saga, tindra, olle, sixten].map(
    (child) =>
      [
        (farsta: Farsta) => caseOf(farsta, child),
        visits.filter(({ login }) => child.logins?.includes(login) ?? true),
      ] as const,
  ),
];

/** How many children are written by hand; they come first at every scale. */
export const SHOWCASE_SIZE = makers.length;

/** The n-th child of the tour. Throws when there is none. */
export function showcaseCase(random: Random, ordinal: number, world: World): ShowcaseCase {
  const maker = makers[ordinal];
  if (!maker) throw new RangeError(`The showcase has no child ${ordinal}`);
  const [make, planned] = maker;
  const child = make(new Farsta(random, world));
  const workers = [...child.kommun.assignments, ...child.region.assignments];
  const visitsMade = planned.map(({ login, daysAgo, hour, minute }): Visit => {
    const worker = workers.find(({ subject }) => subject === login);
    if (!worker) throw new Error(`${login} does not work with child ${ordinal}`);
    return { by: worker, day: world.today - daysAgo, hour, minute, second: 17 };
  });
  return { child, visits: visitsMade };
}
