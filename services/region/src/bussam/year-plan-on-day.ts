import { groupBy } from '@samsyn/subgraph/loaders';
import { nameOn } from './body-name.js';
import type { BussamFollowedUp, BussamStanding } from './bussam.enums.js';
import type { CountyRecord } from './bussam.loader.js';
import { showFollowUp } from './meetings-on-day.js';
import { type QuestionFollowUp, questionOn, standingOf } from './question.rules.js';
import type { BussamYearPlan } from './year-plan.types.js';

/** The yearly plan of a year, as its questions stand on a day. */
export function showYearPlan(record: CountyRecord, year: number, day: string): BussamYearPlan {
  const activitiesOf = groupBy(record.activities, ({ questionId }) => questionId);
  const followUpsOf = groupBy(record.followUps, ({ questionId }) => questionId);
  return {
    year,
    questions: record.questions
      .filter((question) => question.year === year)
      .map((row) => {
        const { id, ordinal, question, responsible, version, source, demo } = row;
        const until = (followUpsOf.get(id) ?? []).filter(({ followedUpOn }) => followedUpOn <= day);
        const facts = until.map((followUp) => followUp as typeof followUp & QuestionFollowUp);
        const { standing, followedUp, lastFollowedUpOn } = questionOn(year, facts, day);
        return {
          ...{ id, ordinal, question, version, source, demo, lastFollowedUpOn },
          responsibleId: responsible,
          responsibleName: responsible && nameOn(record, responsible, `${year}-01-01`),
          standing: standing as BussamStanding,
          followedUp: followedUp as BussamFollowedUp,
          activities: (activitiesOf.get(id) ?? []).map((activity) => {
            const { what, dueOn } = activity;
            const stands = standingOf(facts, activity.id, day) as BussamStanding;
            return {
              ...{ id: activity.id, what, responsible: activity.responsible, dueOn, demo: activity.demo },
              ...{ standing: stands, overdue: stands === 'OPEN' && dueOn !== null && dueOn < day },
              followUps: until.filter(({ activityId }) => activityId === activity.id).map(showFollowUp),
            };
          }),
          followUps: until.filter(({ activityId }) => activityId === null).map(showFollowUp),
        };
      }),
  };
}
