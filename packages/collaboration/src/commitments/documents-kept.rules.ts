import { dayPlus } from '../meetings/meeting-days.rules.js';
import { type Assessment, allHold, atRisk, broken, type Fact, kept, unknown } from './assessment.js';
import { yearOf } from './calendar.rules.js';
import type { MunicipalFacts } from './facts.js';

/** How long before a revision is overdue it is told as at risk: what a meeting a quarter has time to take up. */
const WARNING_DAYS = 90;

const document = (id: string, name: string | null, day: string | null, holds: boolean | null): Fact => ({
  kind: 'DOCUMENT',
  id,
  name,
  day,
  holds,
});

/** There is a local agreement, and all its parties have signed it. */
export function agreementInForce({ documents }: MunicipalFacts): Assessment {
  const facts = documents.agreements.map(({ id, name, inForce }) => document(id, name, null, inForce));
  const ground = { facts };
  if (facts.some(({ holds }) => holds === true)) return kept('FULFILLED', ground);
  if (facts.some(({ holds }) => holds === null)) return unknown('PARTLY_ENTERED', ground);
  if (facts.length > 0) return broken('LACKING', ground);
  return documents.hasNoAgreement ? broken('NONE', ground) : unknown('NOT_ENTERED', ground);
}

/** It is evaluated and revised as often as it says itself. */
export function agreementRevised({ documents }: MunicipalFacts, on: string): Assessment {
  const due = documents.agreements.flatMap(({ id, name, revisionDue }) =>
    revisionDue === null ? [] : [{ id, name, day: revisionDue }],
  );
  const facts = due.map(({ id, name, day }) => document(id, name, day, day >= on));
  const [next] = due.map(({ day }) => day).sort();
  if (next === undefined) {
    if (documents.agreements.length > 0) return unknown('NO_INTERVAL');
    // That there is none is told by the rule that asks for one; of what is not there nothing is late.
    return unknown(documents.hasNoAgreement ? 'NONE' : 'NOT_ENTERED');
  }
  if (next < on) return broken('OVERDUE', { day: next, facts });
  return dayPlus(on, WARNING_DAYS) >= next
    ? atRisk('DUE', next, { facts })
    : kept('FULFILLED', { day: next, facts });
}

/** Agreement and routines hold the six points that the county agreement names. */
export function agreementComplete({ documents }: MunicipalFacts): Assessment {
  if (documents.agreements.length === 0)
    return documents.hasNoAgreement ? broken('NONE') : unknown('NOT_ENTERED');
  const points = new Map<string, boolean | null>();
  for (const { point, holds } of documents.agreements.flatMap((agreement) => agreement.points))
    points.set(point, points.get(point) === true ? true : (holds ?? points.get(point) ?? null));
  return allHold(
    [...points].map(([id, holds]): Fact => ({ kind: 'POINT', id, name: null, day: null, holds })),
  );
}

/** There is a SIP routine, and it says whether the school shall call a meeting, or may. */
export function sipRoutineSays({ documents }: MunicipalFacts): Assessment {
  if (documents.sipRoutines.length === 0 && documents.hasNoSipRoutine) return broken('NONE');
  return allHold(
    documents.sipRoutines.map(({ id, name, says }) => document(id, name, null, says ? true : null)),
  );
}

/** An action plan each year. Late in the year that of the next is asked for. */
export function actionPlanOfYear({ documents }: MunicipalFacts, on: string): Assessment {
  const years = documents.actionPlans.map(({ year }) => year);
  return ofEachYear(years, yearOf(on), on, (year) =>
    documents.actionPlans
      .filter((plan) => plan.year === year)
      .map(({ id }) => document(id, String(year), null, true)),
  );
}

/** An analysis of the needs each year, on which the next year's plan builds. */
export function needsAnalysed({ documents }: MunicipalFacts, on: string): Assessment {
  const years = documents.needsAnalyses.map(({ year }) => year);
  return ofEachYear(years, yearOf(on) - 1, on, (year) =>
    documents.needsAnalyses
      .filter((analysis) => analysis.year === year)
      .map(({ id }) => document(id, String(year), null, true)),
  );
}

/** What is made for each year: missing only where such were entered for years before. */
function ofEachYear(
  years: readonly number[],
  due: number,
  on: string,
  factsOf: (year: number) => readonly Fact[],
): Assessment {
  const earlier = years.filter((year) => year < due);
  if (!years.includes(due)) {
    return earlier.length === 0
      ? unknown('NOT_ENTERED')
      : broken('OVERDUE', { day: `${yearOf(on)}-01-01`, facts: factsOf(Math.max(...earlier)) });
  }
  const yearsEnd = `${yearOf(on) + 1}-01-01`;
  const facts = factsOf(due);
  return !years.includes(due + 1) && dayPlus(on, WARNING_DAYS) >= yearsEnd
    ? atRisk('DUE', yearsEnd, { facts })
    : kept('FULFILLED', { facts });
}

/** Each activity of the year's plan has somebody who is responsible. */
export function activitiesHaveResponsible({ documents }: MunicipalFacts, on: string): Assessment {
  const activities = documents.actionPlans
    .filter(({ year }) => year === yearOf(on))
    .flatMap((plan) => plan.activities);
  return allHold(activities.map(({ id, name, hasResponsible }) => document(id, name, null, hasResponsible)));
}

/** The plan of a year is followed up at meetings during it. */
export function actionPlanFollowedUp({ documents }: MunicipalFacts, on: string): Assessment {
  const year = yearOf(on);
  const ofYear = (wanted: number) => documents.actionPlans.filter((plan) => plan.year === wanted);
  const followed = (plan: { readonly followedUpOn: readonly string[] }) =>
    plan.followedUpOn.filter((day) => day <= on).sort();
  const facts = (wanted: number) =>
    ofYear(wanted).map((plan) => {
      const days = followed(plan);
      return document(
        plan.id,
        String(wanted),
        days.at(-1) ?? null,
        days.length > 0 ? true : wanted < year ? false : null,
      );
    });
  const current = facts(year);
  const last = facts(year - 1);
  if (current.length + last.length === 0) return unknown('NOT_ENTERED');
  if (current.some(({ holds }) => holds)) return kept('FULFILLED', { facts: current });
  if (last.some(({ holds }) => holds === false))
    return broken('LACKING', { day: `${year}-01-01`, facts: last });
  if (current.length === 0) return unknown('PARTLY_ENTERED', { facts: last });
  return on.slice(5) < '07-01'
    ? kept('ON_THE_WAY', { facts: current })
    : atRisk('DUE', `${year + 1}-01-01`, { facts: current });
}
