import { type Access, decide } from '@samsyn/disclosure/decide';
import { AccessDecision, RecordPart } from '@samsyn/disclosure/record-part';
import { factsOn } from './active-facts.js';
import type { AssignmentCase, ChildCase } from './case.js';
import { colleague } from './caseloads.js';
import { type Day, swedishTime } from './days.js';
import type { County } from './places.js';
import type { Random } from './random.js';
import type { LogRow } from './rows.js';

/** Somebody opening a child's plan: both owners are asked, and each writes its own log. */
export interface Visit {
  readonly by: Pick<AssignmentCase, 'subject' | 'subjectName' | 'unit'>;
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A line of one owner's log, with a number that sorts it by time. */
export interface LogLine {
  readonly time: number;
  readonly row: LogRow;
}

const WEEKS = 6;
/** How many times one who works with the child has opened the plan in those weeks. */
const VISITS: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [1, 0.35],
  [2, 0.15],
];
const MUNICIPAL_PARTS = [RecordPart.IDENTITY, RecordPart.PLAN, RecordPart.SCHOOLING];
const REGIONAL_PARTS = [RecordPart.PLAN, RecordPart.HEALTH_CARE];

/** Visits of the last weeks, up to yesterday: by those who work with the child, and now and then by somebody who does not. */
export function drawVisits(random: Random, child: ChildCase, county: County, today: Day): Visit[] {
  const workers = new Map(
    [...child.kommun.assignments, ...child.region.assignments].map((worker) => [worker.subject, worker]),
  );
  const visits: Visit[] = [];
  for (const worker of workers.values()) {
    for (let count = random.pickWeighted(VISITS); count > 0; count -= 1) {
      const day = today - 1 - Math.floor(random.unit() * random.unit() * WEEKS * 7);
      const isAtWork = worker.from <= day && (worker.until === null || worker.until >= day);
      const visit = at(random, worker, day);
      if (isAtWork) visits.push(visit);
    }
  }
  if (random.chance(0.02)) {
    const unit = random.pick(county.parts).socialServices;
    const stranger = { ...colleague(unit, random.between(1, 4)), unit };
    if (unit !== child.home.registered.socialServices) {
      visits.push(at(random, stranger, today - random.between(1, WEEKS * 7)));
    }
  }
  return visits;
}

function at(random: Random, by: Visit['by'], day: Day): Visit {
  return {
    by: { subject: by.subject, subjectName: by.subjectName, unit: by.unit },
    day,
    hour: random.between(7, 16),
    minute: random.between(0, 59),
    second: random.between(0, 59),
  };
}

/** What each owner wrote down, decided by the product's own rule. */
export function linesOfVisit(
  visit: Visit,
  childId: string,
  child: Pick<ChildCase, 'isProtected' | 'kommun' | 'region'>,
  operationId: string,
): { kommun: LogLine[]; region: LogLine[] } {
  const lines = (owner: 'kommun' | 'region', parts: readonly RecordPart[]) =>
    linesOf(visit, child, owner, parts).map(
      ({ parts: asked, access: answer }): LogLine => ({
        time: ((visit.day * 24 + visit.hour) * 60 + visit.minute) * 60 + visit.second,
        row: {
          at: swedishTime(visit.day, visit.hour, visit.minute, visit.second),
          operationId,
          subject: visit.by.subject,
          subjectName: visit.by.subjectName,
          principal: visit.by.unit.principal,
          unitId: answer.allowed ? answer.unitId : visit.by.unit.id,
          action: 'READ',
          childId,
          parts: asked,
          decision: answer.allowed ? AccessDecision.ALLOWED : AccessDecision.REFUSED,
          ground: answer.allowed ? answer.ground : null,
          disclosureId: answer.allowed ? answer.disclosureId : null,
        },
      }),
    );
  return {
    kommun: lines('kommun', MUNICIPAL_PARTS),
    region: lines('region', REGIONAL_PARTS),
  };
}

/** Parts that were answered alike stand in one line, as the services write it. */
function linesOf(
  visit: Visit,
  child: Pick<ChildCase, 'isProtected' | 'kommun' | 'region'>,
  owner: 'kommun' | 'region',
  parts: readonly RecordPart[],
) {
  const units = [visit.by.unit.id];
  const facts = factsOn(visit.day, child, owner, { subject: visit.by.subject, units });
  const lines = new Map<string, { parts: RecordPart[]; access: Access }>();
  for (const part of parts) {
    const answer = decide({ units, isSecretariat: false }, part, facts);
    const key = answer.allowed ? `${answer.ground} ${answer.disclosureId}` : 'refused';
    const line = lines.get(key);
    if (line) line.parts.push(part);
    else lines.set(key, { parts: [part], access: answer });
  }
  for (const line of lines.values()) line.parts.sort();
  return [...lines.values()];
}
