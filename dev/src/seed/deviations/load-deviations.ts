import { daysOf, termBefore, termOf, termsUntil } from '@samsyn/figures/term.rules';
import { dayOf, isoOf } from '../days.js';
import { yearsAtWork } from '../local-groups/every-group.js';
import { replaceRows } from '../local-groups/load-local-groups.js';
import { keyFor } from '../local-groups/rows.js';
import { Random, seedFrom } from '../random.js';
import { type GroupParties, groupParties, kindOfUnit } from './deviation-parties.js';
import { type MadeUpDeviation, rowsOf } from './deviation-rows.js';
import { deviationTexts } from './deviation-texts.js';

const farsta = 'bus-stockholm-2022-1';

/**
 * Puts made-up deviations into the region's database: of some years in every group of today, and in Farsta one in each state. They
 * fall roughly as the published ones of 2021 did: most to child psychiatry, social services' about SIP, student health's about
 * referrals.
 *
 * @param regionUrl with the role that owns the tables
 * @param today ISO: the day that they are placed around
 * @param isCounty as many as a county would have, and not only what the demo shows
 */
export async function loadDeviations(regionUrl: string, today: string, isCounty: boolean): Promise<void> {
  const made = madeUpDeviations(today, isCounty).map((each) => rowsOf(each, today));
  await replaceRows(regionUrl, [
    ['deviation', made.map(({ row }) => row)],
    ['deviation_step', made.flatMap(({ stepRows }) => stepRows)],
    // Nothing is struck in the demo; what was goes with the rest when it is seeded anew.
    ['deviation_strike', []],
    ['deviation_wording', []],
    ['deviation_analysis', [...analysisRows(today), ...(isCounty ? analysesOfTheCounty(today) : [])]],
  ]);
}

/** How many a group has, at least and at most, and of how many days. */
type Volume = readonly [least: number, most: number, days: number];
const demoVolume: Volume = [3, 15, 720];
/** In 2021 social services and student health of Stockholm alone sent 78 (f1). */
const countyVolume: Volume = [60, 160, yearsAtWork * 365];

function madeUpDeviations(today: string, isCounty: boolean): MadeUpDeviation[] {
  const [least, most, days] = isCounty ? countyVolume : demoVolume;
  const groups = groupParties(today, isCounty).map((group, place) => {
    const random = new Random(seedFrom('avvikelser'), place);
    const count = random.between(least, most);
    return Array.from({ length: count }, (_, ordinal) =>
      draw(random, group, `${group.busGroupId} ${ordinal}`, today, days),
    );
  });
  return [...oneInEachState(today), ...groups.flat()];
}

const unit = (id: string) => ({ id, kind: kindOfUnit(id) });

/** By the sender, so many of a hundred. */
const categories: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  SOCIAL_SERVICES: [
    ['SIP', 58],
    ['RESPONSIBILITY', 16],
    ['AVAILABILITY', 12],
    ['INFORMATION', 11],
    ['OTHER', 3],
  ],
  STUDENT_HEALTH: [
    ['REFERRAL_ANSWER', 42],
    ['REFERRAL', 26],
    ['SIP', 14],
    ['RESPONSIBILITY', 10],
    ['INFORMATION', 8],
  ],
  SCHOOL: [
    ['REFERRAL_ANSWER', 30],
    ['INFORMATION', 30],
    ['SIP', 25],
    ['AVAILABILITY', 15],
  ],
  CHILD_PSYCHIATRY: [
    ['INFORMATION', 36],
    ['SIP', 32],
    ['RESPONSIBILITY', 24],
    ['REFERRAL', 8],
  ],
};

function draw(
  random: Random,
  group: GroupParties,
  key: string,
  today: string,
  days: number,
): MadeUpDeviation {
  const { municipal, care, busGroupId, ground } = group;
  const isFromCare = random.chance(0.16);
  const weights = (ids: readonly string[]) =>
    ids.map((id, place) => [id, place === 0 ? 62 : 34 / place ** 1.5] as const);
  const ofMunicipality = random.pickWeighted(weights(municipal));
  const ofCare = random.pickWeighted(weights(care));
  const sender = unit(isFromCare ? (care[0] as string) : ofMunicipality);
  const recipient = unit(isFromCare ? ofMunicipality : ofCare);
  const category = random.pickWeighted(
    categories[sender.kind] ?? [
      ['INFORMATION', 50],
      ['SIP', 50],
    ],
  );
  const daysAgo = Math.round(random.unit() ** 1.2 * days) + 3;
  const state =
    daysAgo > 330
      ? random.pickWeighted([
          ['CLOSED', 88],
          ['WITHDRAWN', 6],
          ['DONE', 6],
        ])
      : daysAgo > 150
        ? random.pickWeighted([
            ['CLOSED', 55],
            ['DONE', 15],
            ['DECIDED', 18],
            ['ANSWERED', 8],
            ['WITHDRAWN', 4],
          ])
        : daysAgo > 40
          ? random.pickWeighted([
              ['DECIDED', 32],
              ['ANSWERED', 38],
              ['SENT', 18],
              ['DONE', 8],
              ['CLOSED', 4],
            ])
          : random.pickWeighted([
              ['SENT', 52],
              ['REPORTED', 30],
              ['ANSWERED', 18],
            ]);
  return {
    ...{ key, busGroupId, ground, sender, recipient, category, state },
    texts: random.pick(deviationTexts[category] ?? []),
    occurredOn: isoOf(dayOf(today) - daysAgo),
    pace: random.between(6, 24),
  };
}

/** Of social services and child psychiatry in Farsta: what the demo's people there find to do. */
function oneInEachState(today: string): MadeUpDeviation[] {
  const [soc, bup] = [unit('soc-farsta'), unit('bup-farsta')];
  const cases: readonly (readonly [string, string, number, typeof soc, typeof bup, string?])[] = [
    ['REPORTED', 'SIP', 3, soc, bup, 'socialtjanst.farsta'],
    ['RETURNED', 'AVAILABILITY', 9, soc, bup, 'socialtjanst.farsta'],
    ['SENT', 'SIP', 12, soc, bup],
    ['SENT', 'INFORMATION', 14, bup, soc],
    ['SENT', 'RESPONSIBILITY', 55, soc, bup],
    ['ANSWERED', 'SIP', 30, soc, bup],
    ['DECIDED', 'REFERRAL', 70, soc, bup],
    ['DONE', 'INFORMATION', 95, bup, soc],
    ['CLOSED', 'AVAILABILITY', 190, soc, bup],
    ['WITHDRAWN', 'OTHER', 120, soc, bup],
  ];
  return cases.map(([state, category, daysAgo, sender, recipient, reportedBy], place) => ({
    ...{
      key: `farsta ${place}`,
      busGroupId: farsta,
      ground: 'BOTH_PARTIES',
      sender,
      recipient,
      category,
      state,
    },
    texts: deviationTexts[category]?.[0] as MadeUpDeviation['texts'],
    ...{ occurredOn: isoOf(dayOf(today) - daysAgo), pace: 5 },
    ...(reportedBy !== undefined && { reportedBy }),
  }));
}

/** What the group in Farsta, and the secretariat of the county, have made of the term before. */
function analysisRows(today: string) {
  const now = termOf(today, 'HALVES');
  const term = termBefore(now);
  const made_on = now.startsWith('VT') ? `${today.slice(0, 4)}-01-20` : daysOf(now, 'HALVES').from;
  const row = { term, version: 1, demo: true, made_by: 'samsyn-demo', made_on };
  return [
    {
      ...{ ...row, id: keyFor('analysis farsta'), bus_group_id: farsta, unit_id: 'soc-farsta' },
      text: 'Två av tre avvikelser gäller kallelser till SIP. De flesta beror på adresser som inte längre läses, inte på ovilja. Vi prioriterar adresslistan och ersättare för mötena, och följer närvaron under terminen.',
    },
    {
      ...{ ...row, id: keyFor('analysis lanet'), bus_group_id: null, unit_id: null },
      text: 'Mönstret från 2021 består: socialtjänstens avvikelser gäller SIP, elevhälsans remissvar. Andelen till BUP är störst. Förslag till BUSSAM: en gemensam svarstid för remisser och en länsgemensam adresslista för kallelser.',
    },
  ];
}

/** Of every group, of each term that has ended. */
function analysesOfTheCounty(today: string) {
  const [, ...terms] = termsUntil(today, yearsAtWork * 2, 'HALVES');
  return groupParties(today, true)
    .filter(({ busGroupId }) => busGroupId !== farsta)
    .flatMap(({ busGroupId, municipal }) =>
      terms.map((term) => ({
        ...{ id: keyFor(`analysis ${busGroupId} ${term}`), bus_group_id: busGroupId, unit_id: municipal[0] },
        ...{ term, version: 1, demo: true, made_by: 'samsyn-demo', made_on: daysOf(term, 'HALVES').to },
        text: 'De flesta avvikelserna gäller kallelser till SIP och svar på remisser. Gruppen prioriterar ersättare för mötena och följer närvaron under terminen.',
      })),
    );
}
