import { type Answerer, answererOn, type HandOver } from '../bus-groups/hand-over.rules.js';
import { ActionPlan, type AnalysedNeed, NeedsAnalysis, type PlannedActivity } from './action-plan.types.js';
import { type ActivityAsRead, activitiesOn } from './corrected.rules.js';
import type { BusActivityRow, BusAnalysedNeedRow } from './document.entity.js';
import { type ActivityPriority, ActivityStanding } from './document.enums.js';
import type { DocumentHistory, GroupDocuments } from './document.loader.js';
import { isActivityOverdue } from './document.rules.js';
import { documentOnDay } from './document-on-day.js';

/** An activity, with the seat that is responsible: what it is told with is found when asked for. */
export type ActivityOnDay = Omit<PlannedActivity, 'municipalSeat' | 'regionalSeat' | 'answeredBefore'> & {
  readonly answerer: Answerer | null;
  /** The day that the seat is told for: the plan's, or when the activity was settled. */
  readonly day: string;
};

/** An action plan as it stood on a day. A goal may answer a need of any of the group's analyses. */
export function actionPlanOnDay(
  history: DocumentHistory,
  { documents }: GroupDocuments,
  day: string,
  viewerCanChange: boolean,
  handOvers: readonly HandOver[],
): ActionPlan {
  const { row, goals } = history;
  const needs = new Map(documents.flatMap((each) => each.needs.map((need) => [need.id, need] as const)));
  const standing = activitiesOfPlan(history, day);
  return Object.assign(new ActionPlan(), documentOnDay(history, day, viewerCanChange), {
    year: row.year,
    goals: goals
      .filter((goal) => wasThere(goal, day))
      .map(({ id, wording, measure, needId, source, demo }) => {
        const need = needId === null ? undefined : needs.get(needId);
        return {
          ...{ id, wording, measure, source, demo, need: need ? toNeed(need) : null },
          activities: standing
            .filter(({ goalId }) => goalId === id)
            .map((activity) => activityOnDay(activity, history, day, handOvers)),
        };
      }),
  });
}

/** The activities of a plan's goals, as they read on a day. */
export function activitiesOfPlan(
  { goals, activities, activityChanges }: DocumentHistory,
  day: string,
): ActivityAsRead<BusActivityRow>[] {
  const there = new Set(goals.filter((goal) => wasThere(goal, day)).map(({ id }) => id));
  return activitiesOn(activities, activityChanges, day).filter(({ goalId }) => there.has(goalId));
}

export function needsAnalysisOnDay(
  history: DocumentHistory,
  day: string,
  viewerCanChange: boolean,
): NeedsAnalysis {
  return Object.assign(new NeedsAnalysis(), documentOnDay(history, day, viewerCanChange), {
    year: history.row.year,
    needs: history.needs.filter((need) => wasThere(need, day)).map(toNeed),
  });
}

function activityOnDay(
  row: ActivityAsRead<BusActivityRow>,
  { followUps }: DocumentHistory,
  day: string,
  handOvers: readonly HandOver[],
): ActivityOnDay {
  const until = (then: string) =>
    followUps.filter(({ activityId, fromOn }) => activityId === row.id && fromOn <= then);
  const standingOn = (then: string) =>
    (until(then).at(-1)?.standing ?? ActivityStanding.PLANNED) as ActivityStanding;
  const isOpen = (standing: ActivityStanding) =>
    standing !== ActivityStanding.DONE && standing !== ActivityStanding.DROPPED;
  const [done, standing] = [until(day), standingOn(day)];
  const { seatId, seatOwner } = row;
  return {
    id: row.id,
    goalId: row.goalId,
    wording: row.wording,
    priority: row.priority as ActivityPriority | null,
    answerer:
      seatId === null || seatOwner === null
        ? null
        : answererOn({ seatId, seatOwner }, handOvers, day, (then) => isOpen(standingOn(then))),
    hasResponsible: seatId !== null,
    day: isOpen(standing) ? day : (done.at(-1)?.fromOn ?? day),
    dueOn: row.dueOn,
    standing,
    overdue: isActivityOverdue(row.dueOn, standing, day),
    earlier: row.earlier.map(({ id, wording, priority, dueOn, until }) => ({
      ...{ id, wording, priority: priority as ActivityPriority | null, dueOn, until },
    })),
    followUps: done.map((each) => ({
      id: each.id,
      on: each.fromOn,
      standing: each.standing as ActivityStanding,
      note: each.note,
      meetingId: each.meetingId,
      source: each.source,
      demo: each.demo,
    })),
    source: row.source,
    demo: row.demo,
  };
}

const toNeed = ({ id, wording, ground, source, demo }: BusAnalysedNeedRow): AnalysedNeed => ({
  id,
  wording,
  ground,
  source,
  demo,
});

/** What has been written stays; what was ended on its first day was written by mistake. */
function wasThere({ fromOn, toOn }: { readonly fromOn: string; readonly toOn: string | null }, day: string) {
  return fromOn <= day && (toOn === null || day < toOn);
}
