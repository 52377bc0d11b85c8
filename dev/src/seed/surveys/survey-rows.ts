import { busGroupsOn } from '@samsyn/reference/bus-groups';
import { firstWordings, spiderAxes } from '@samsyn/region/surveys/axes.rules';
import { keyFor } from '../local-groups/rows.js';
import { type SeatToSeed, seatsToSeed } from '../local-groups/seats.js';
import { Random, seedFrom } from '../random.js';

const recorded = {
  ...{ recorded_by: 'samsyn-demo', recorded_as: 'Samsyn, demo', recorded_at: '2026-01-01T00:00:00Z' },
};
/** Years of the demo that have a survey that has ended, before this one's. */
const endedYears = 4;

/** Who may try out to answer in the demo: seats of these units have not. */
const unanswered = new Set(['soc-farsta', 'bup-farsta', 'soc-tyreso']);

/** How the axes mostly fare beside a group's own level, in the diagram's order; made up. */
const leaning = [0.6, -0.5, -0.9, 0.2, -1.4, -0.3, 0.4, 0.7, 1.1];

const idOf = (year: number) => keyFor(`survey ${year}`);
const within = (value: number) => Math.min(9.6, Math.max(1.6, value));

/** Surveys of the years before, which have ended, and one of this year that is open. Synthetic all of it, and marked so. */
export function surveyRows(
  today: string,
  seats: readonly SeatToSeed[] = seatsToSeed,
): [table: string, rows: readonly object[]][] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: endedYears }, (_, place) => thisYear - endedYears + place);
  const open = openSurvey(today, thisYear, seats);
  return [
    ['survey', [...years.map(endedSurvey), open.survey]],
    [
      'survey_question',
      [...years, thisYear].flatMap((year) =>
        spiderAxes.map((axis) => ({
          ...{
            survey_id: idOf(year),
            axis,
            text_sv: firstWordings[axis].sv,
            text_en: firstWordings[axis].en,
          },
        })),
      ),
    ],
    ['survey_invitation', open.invitations],
    ['survey_sum', open.sums],
    ['spider_measurement', busGroupsOn(today).flatMap(({ id }, place) => measurementsOf(id, place, years))],
  ];
}

function endedSurvey(year: number) {
  return {
    ...{ id: idOf(year), year, title: `Spindelmätning ${year}`, state: 'CLOSED', version: 3, demo: true },
    ...{
      opened_on: `${year}-10-01`,
      closes_on: `${year}-10-31`,
      closed_on: `${year}-11-03`,
      content: null,
      earlier_ends: [],
    },
    ...recorded,
  };
}

/** A group's years. Some groups are so small, or answer so seldom, that nothing of them is told. */
function measurementsOf(group: string, place: number, years: readonly number[]) {
  const random = new Random(seedFrom(`spindelmätning ${group}`), 0);
  const level = random.between(46, 70) / 10;
  const trend = random.between(-4, 8) / 10;
  const isSmall = place % 9 === 4;
  return years.map((year, at) => {
    const isHeldBack = isSmall || random.chance(0.08);
    const means = Object.fromEntries(
      spiderAxes.map((axis, nth) => {
        const value = within(level + trend * at + (leaning[nth] ?? 0) + random.between(-6, 6) / 10);
        // Now and then an axis is one that few have answered.
        return [axis, random.chance(0.02) ? null : Math.round(value * 10) / 10];
      }),
    );
    return {
      ...{
        bus_group_id: group,
        year,
        survey_id: idOf(year),
        protected: isHeldBack,
        demo: true,
        source: null,
      },
      ...{ answers: isHeldBack ? null : random.between(5, 12), means: isHeldBack ? {} : means },
      ...recorded,
    };
  });
}

/** The survey that is open: some have answered, and of what there are sums alone. */
function openSurvey(today: string, year: number, all: readonly SeatToSeed[]) {
  const survey_id = idOf(year);
  const random = new Random(seedFrom('spindelmätning som pågår'), 0);
  const inForce = new Set(busGroupsOn(today).map(({ id }) => id as string));
  const seats = all.filter(
    ({ row }) => inForce.has(String(row.bus_group_id)) && isNow(row as { to_on?: unknown }, today),
  );
  const invitations = seats.map(({ owner, row }) => ({
    ...{ survey_id, seat_id: row.id, bus_group_id: String(row.bus_group_id), unit_id: row.unit_id ?? null },
    seat_owner: owner === 'kommun' ? 'MUNICIPAL' : 'REGIONAL',
    answered: row.unit_id != null && !unanswered.has(String(row.unit_id)) && random.chance(0.55),
  }));
  const sums = new Map<string, { total: number; answered: number; ones: number; tens: number }>();
  for (const { bus_group_id } of invitations.filter(({ answered }) => answered))
    for (const axis of spiderAxes) {
      const value = random.between(3, 9);
      const sum = sums.get(`${bus_group_id} ${axis}`) ?? { total: 0, answered: 0, ones: 0, tens: 0 };
      sums.set(`${bus_group_id} ${axis}`, { ...sum, total: sum.total + value, answered: sum.answered + 1 });
    }
  return {
    survey: {
      ...{ id: survey_id, year, title: `Spindelmätning ${year}`, state: 'OPEN', version: 2, demo: true },
      ...{
        opened_on: daysFrom(today, -12),
        closes_on: daysFrom(today, 16),
        closed_on: null,
        content: null,
        earlier_ends: [],
      },
      ...recorded,
    },
    invitations,
    sums: [...sums].map(([key, sum]) => {
      const [bus_group_id, axis] = key.split(' ');
      return { survey_id, bus_group_id, axis, ...sum };
    }),
  };
}

const isNow = ({ to_on }: { readonly to_on?: unknown }, today: string) =>
  to_on == null || String(to_on) > today;

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
