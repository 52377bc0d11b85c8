import type { PlanStatus } from './case.js';
import { type Day, weekday } from './days.js';
import type { Random } from './random.js';

/** Where a plan stands and when it came there. */
export interface Timeline {
  readonly status: PlanStatus;
  readonly needAssessedOn: Day;
  /** When the parties were invited; null while the plan is a draft. */
  readonly calledOn: Day | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

const STATUSES: readonly (readonly [PlanStatus, number])[] = [
  ['ACTIVE', 0.73],
  ['CLOSED', 0.11],
  ['CALLED', 0.07],
  ['DRAFT', 0.05],
  ['ESCALATED', 0.04],
];

/** A plan's dates, counted back from today. No plan is older than the child. */
export function drawTimeline(random: Random, today: Day, birthDay: Day): Timeline {
  const status = random.pickWeighted(STATUSES);
  const oldest = Math.max(30, Math.min(600, today - birthDay - 40));
  if (status === 'DRAFT') {
    return {
      status,
      needAssessedOn: today - random.between(1, 14),
      calledOn: null,
      startedOn: null,
      endedOn: null,
    };
  }
  if (status === 'CALLED') {
    const calledOn = today - random.between(2, 18);
    return {
      status,
      needAssessedOn: calledOn - random.between(1, 9),
      calledOn,
      startedOn: null,
      endedOn: null,
    };
  }
  // More plans are young than old.
  const startedOn = weekday(today - 20 - Math.floor(random.unit() * random.unit() * (oldest - 20)) - 1);
  const calledOn = startedOn - random.between(9, 24);
  const endedOn =
    status === 'CLOSED'
      ? Math.min(today - 1, startedOn + random.between(15, Math.max(16, today - startedOn - 1)))
      : null;
  return { status, needAssessedOn: calledOn - random.between(2, 15), calledOn, startedOn, endedOn };
}
