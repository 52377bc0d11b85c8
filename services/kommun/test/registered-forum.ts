import { randomUUID } from 'node:crypto';
import type { World } from './world.js';

/** Keys of what the register of the tests has. */
export interface RegisteredForum {
  readonly forumId: string;
  readonly otherForumId: string;
  /** Ended on `endedOn`, as is all that follows. */
  readonly endedForumId: string;
  readonly endedMemberId: string;
  readonly struckFollowUpId: string;
  readonly withdrawnExplanationId: string;
  readonly endedOn: string;
}

const [from, endedOn] = ['2020-01-01', '2021-07-01'];
const row = {
  ...{ municipality_code: '0180', from_on: from, from_known_to: 'YEAR', to_on: endedOn, source: 'prov' },
  ...{ demo: true, recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' },
};

/** Stockholm's register with two forums that overlap, and something in every column; as the role that owns the tables. */
export async function registeredForum(world: World): Promise<RegisteredForum> {
  const [one, other] = [randomUUID(), randomUUID()].sort() as [string, string];
  const keys = {
    ...{ forumId: one, otherForumId: other, endedForumId: randomUUID(), endedOn },
    ...{ endedMemberId: randomUUID(), struckFollowUpId: randomUUID(), withdrawnExplanationId: randomUUID() },
  };
  for (const id of [one, other, keys.endedForumId]) {
    const ofForum = { ...row, forum_id: id };
    await world.insert('forum', { ...row, id, bus_group_id: id === one ? 'bus-farsta' : null });
    await world.insert('forum_description', { ...ofForum, ...described, id: randomUUID() });
    const member = { ...ofForum, function_there: 'Enhetschef', actor: 'POLICE', party: 'SOCIAL_SERVICES' };
    const unit = { organisation: 'Socialtjänst', unit_id: 'soc-farsta' };
    await world.insert('forum_member', { ...member, ...unit, id: randomUUID() });
  }
  const ofOne = { ...row, forum_id: one };
  await world.insert('forum_member', { ...ofOne, organisation: 'Skola', id: keys.endedMemberId });
  const followUp = { ...ofOne, kind: 'SURVEY', what: 'Enkät', documented_in: 'Protokoll', to_on: null };
  await world.insert('forum_follow_up', { ...followUp, id: randomUUID() });
  await world.insert('forum_follow_up', { ...followUp, id: keys.struckFollowUpId, to_on: from });
  const note = { ...ofOne, other_forum_id: other, reason: 'Avsett' };
  await world.insert('forum_overlap_note', { ...note, id: keys.withdrawnExplanationId });
  return keys;
}

const described = {
  ...{ name: 'Forum', form: 'STANDING', purpose: 'Syfte', themes: ['SCHOOLING'], reasons: ['DISABILITY'] },
  ...{ age_from: 6, age_to: 15, target_group: 'Elever', members_complete: true, convener: 'Enhetschefen' },
  ...{ contact: 'Samordnaren', rhythm_rule: 'ABOUT', rhythm_times: 2, rhythm_every: 1, rhythm_per: 'TERM' },
  ...{ rhythm_words: 'två per termin', agreement_standing: 'WRITTEN', agreement: 'Avtal' },
  ...{ agreement_from: from, agreement_from_known_to: 'YEAR', agreement_to: '2022-01-01' },
  ...{ agreement_term_months: 24, agreement_renewal: 'tills vidare', follow_up: 'DOCUMENTED' },
  ...{ follow_up_words: 'Skriftligt', follow_up_months: 12, individual_cases: 'NO' },
};

/** A description as it is sent. */
export const describedInput = {
  ...{ name: 'Forum', form: 'STANDING', themes: [], reasons: [], membersComplete: false },
  ...{ agreement: { standing: 'NOT_SHOWN' }, followUp: 'NOT_SHOWN', individualCases: 'NOT_SHOWN' },
};

/** What changes nothing of it. */
export function idleForumChanges(keys: RegisteredForum): Record<string, object> {
  const { forumId, otherForumId, endedForumId } = keys;
  const named = { forumId, idempotencyKey: randomUUID() };
  const nameless = { ...describedInput, name: ' ' };
  const changes = {
    addForum: { municipality: '0180', description: nameless, idempotencyKey: randomUUID() },
    describeForum: { ...named, description: describedInput, from: '2020-03-01', expectedVersion: 99 },
    endForum: { forumId: endedForumId, on: endedOn, expectedVersion: 99 },
    addForumMember: { ...named, organisation: ' ' },
    endForumMember: { forumId, memberId: keys.endedMemberId, on: endedOn },
    recordForumFollowUp: { ...named, madeOn: '2020-03-01', kind: 'SURVEY', what: ' ' },
    strikeForumFollowUp: { forumId, followUpId: keys.struckFollowUpId },
    explainForumOverlap: { ...named, otherForumId, reason: ' ', from: '2020-03-01' },
    withdrawForumExplanation: { forumId, explanationId: keys.withdrawnExplanationId, on: endedOn },
  };
  return Object.fromEntries(Object.entries(changes).map(([name, input]) => [`Mutation.${name}`, { input }]));
}
