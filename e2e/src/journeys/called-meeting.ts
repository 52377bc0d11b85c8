import { randomUUID } from 'node:crypto';
import { get } from '../graph.js';
import { keeper } from './shared-plans.js';

/** Calls to a meeting today, for attendance is told from that day, and gives its key. */
export async function calledMeeting(planId: string): Promise<string> {
  const place = `Farsta torg ${randomUUID()}`;
  const input = {
    ...{ idempotencyKey: randomUUID(), planId, place, kind: 'FOLLOW_UP_MEETING' },
    ...{ questions: 'Vem gör vad i vår?', startsAt: new Date(Date.now() + 60_000).toISOString() },
  };
  await get(
    keeper,
    'mutation ($input: CallToMeetingInput!) { callToMeeting(input: $input) { __typename } }',
    { input },
  );
  const { plan } = await get<{ plan: { meetings: { id: string; place: string | null }[] } }>(
    keeper,
    'query ($id: ID!) { plan(id: $id) { id meetings { id place } } }',
    { id: planId },
  );
  const meeting = plan.meetings.find((each) => each.place === place);
  if (!meeting) throw new Error('the meeting is not in the plan');
  return meeting.id;
}
