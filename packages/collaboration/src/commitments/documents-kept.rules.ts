import { dayPlus } from '../meetings/meeting-days.rules.js';
import { type Assessment, allHold, atRisk, broken, type Fact, kept, unknown } from './assessment.js';
import { yearOf } from './calendar.rules.js';
import type { MunicipalFacts } from './facts.js';

/** How long before a revision is overdue it is told as at risk: what a meeting a quarter has time to take up. */
const WARNING_DAYS = 90;

const document = (
  { id, demo }: { readonly id: string; readonly demo: boolean },
  name: string | null,
  day: string | null,
  holds: boolean | null,
): Fact => ({ kind: 'DOCUMENT', id, name, day, holds, demo });

/** There is a local agreement, and all its parties have signed it. */
export function agreementInForce({ documents }: MunicipalFacts): Assessment {
  const facts = documents.agreements.map(({ id, name, inForce, demo, signedDemo }) =>
    document({ id, demo: demo || signedDemo }, name, null, inForce),
  );
  const ground = { facts };
  if (facts.some(({ holds }) => holds === true)) return kept('FULFILLED', ground);
  if (facts.some(({ holds }) => holds === null)) return unknown('PARTLY_ENTERED', ground);
  if (facts.length > 0) return broken('LACKING', ground);
  return documents.hasNoAgreement
    ? broken('NONE', { demo: documents.absenceDemo })
    : unknown('NOT_ENTERED', ground);
}

/** It is evaluated and revised as often as it says itself. */
export function agreementRevised({ documents }: MunicipalFacts, on: string): Assessment {
  const due = documents.agreements.flatMap(({ id, name, revisionDue, demo }) =>
    revisionDue === null ? [] : [{ id, name, day: revisionDue, demo }],
  );
  const facts = due.map((each) => document(each, each.name, each.day, each.day >= on));
  const [next] = due.map(({ day }) => day).sort();
  if (next === undefined) {
    if (documents.agreements.length > 0) return unknown('NO_INTERVAL');
    // That there is none is told by the rule that asks for one; of what is not there nothing is late.
    return documents.hasNoAgreement
      ? unknown('NONE', { demo: documents.absenceDemo })
      : unknown('NOT_ENTERED');
  }
  if (next < on) return broken('OVERDUE', { day: next, facts });
  return dayPlus(on, WARNING_DAYS) >= next
    ? atRisk('DUE', next, { facts })
    : kept('FULFILLED', { day: next, facts });
}

/** Agreement and routines hold the six points that the county agreement names. */
export function agreementComplete({ documents }: MunicipalFacts): Assessment {
  if (documents.agreements.length === 0)
    return documents.hasNoAgreement
      ? broken('NONE', { demo: documents.absenceDemo })
      : unknown('NOT_ENTERED');
  const points = new Map<string, Pick<Fact, 'holds' | 'demo'>>();
  for (const agreement of documents.agreements)
    for (const { point, holds, demo } of agreement.points) {
      const said = points.get(point);
      points.set(point, {
        holds: said?.holds === true ? true : (holds ?? said?.holds ?? null),
        demo: said?.demo || demo || agreement.demo,
      });
    }
  return allHold(
    [...points].map(([id, told]): Fact => ({ kind: 'POINT', id, name: null, day: null, ...told })),
  );
}

/** There is a SIP routine, and it says whether the school shall call a meeting, or may. */
export function sipRoutineSays({ documents }: MunicipalFacts): Assessment {
  if (documents.sipRoutines.length === 0 && documents.hasNoSipRoutine)
    return broken('NONE', { demo: documents.absenceDemo });
  return allHold(
    documents.sipRoutines.map((routine) => document(routine, routine.name, null, routine.says ? true : null)),
  );
}

/** An action plan each year. Late in the year that of the next is asked for. */
export function actionPlanOfYear({ documents }: MunicipalFacts, on: string): Assessment {
  const years = documents.actionPlans.map(({ year }) => year);
  return ofEachYear(years, yearOf(on), on, (year) =>
    documents.actionPlans
      .filter((plan) => plan.year === year)
      .map((each) => document(each, String(year), null, true)),
  );
}

/** An analysis of the needs each year, on which the next year's plan builds. */
export function needsAnalysed({ documents }: MunicipalFacts, on: string): Assessment {
  const years = documents.needsAnalyses.map(({ year }) => year);
  return ofEachYear(years, yearOf(on) - 1, on, (year) =>
    documents.needsAnalyses
      .filter((analysis) => analysis.year === year)
      .map((each) => document(each, String(year), null, true)),
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
    .flatMap((plan) => plan.activities.map((each) => ({ ...each, demo: each.demo || plan.demo })));
  return allHold(activities.map((each) => document(each, each.name, null, each.hasResponsible)));
}

/**
 * The plan of a year is followed up at meetings during it. That it was followed up and nobody has said at which meeting is not
 * told as never.
 */
export function actionPlanFollowedUp({ documents, meetings }: MunicipalFacts, on: string): Assessment {
  const year = yearOf(on);
  const held = new Set(meetings.filter(({ outcome }) => outcome === 'HELD').map(({ id }) => id));
  const facts = (wanted: number) =>
    documents.actionPlans
      .filter((plan) => plan.year === wanted)
      .map((plan) => {
        const done = plan.followUps.filter((each) => each.on <= on);
        const atMeetings = done.filter(
          (each) => each.meetingId !== null && held.has(each.meetingId) && yearOf(each.on) === wanted,
        );
        const lacks = wanted < year && done.length === 0 ? false : null;
        return document(
          { id: plan.id, demo: plan.demo || plan.followUpsDemo },
          String(wanted),
          [...(atMeetings.length > 0 ? atMeetings : done)]
            .map((each) => each.on)
            .sort()
            .at(-1) ?? null,
          atMeetings.length > 0 ? true : lacks,
        );
      });
  const current = facts(year);
  const last = facts(year - 1);
  if (current.length + last.length === 0) return unknown('NOT_ENTERED');
  if (current.some(({ holds }) => holds)) return kept('FULFILLED', { facts: current });
  if (last.some(({ holds }) => holds === false))
    return broken('LACKING', { day: `${year}-01-01`, facts: last });
  if (current.length === 0) return unknown('PARTLY_ENTERED', { facts: last });
  // Followed up, and not known at which meeting.
  if (current.some(({ day }) => day !== null)) return unknown('PARTLY_ENTERED', { facts: current });
  return on.slice(5) < '07-01'
    ? kept('ON_THE_WAY', { facts: current })
    : atRisk('DUE', `${year + 1}-01-01`, { facts: current });
}
