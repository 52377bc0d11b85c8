import type { Forum, ForumDescribed } from '@samsyn/reference/forum';
import type { DateResolution } from '@samsyn/reference/sourced';
import { tyresoForums } from '@samsyn/reference/tyreso-forums';
import { keyFor } from '../local-groups/rows.js';

const unknownStart = '-infinity';
const known = (resolution: DateResolution | undefined) =>
  resolution ? resolution.toUpperCase().replace('-', '_') : null;

const recorded = (municipality: string) => ({
  ...{ municipality_code: municipality, demo: false, recorded_by: 'samsyn-demo' },
  ...{ recorded_as: 'Samsyn, demo', recorded_at: '2026-01-01T00:00:00Z' },
});

/** A forum's key, the same each time. */
export function forumKey(id: string): string {
  return keyFor(`forum ${id}`);
}

/** The register as the documents tell it: Tyresö's, of which the audit tells. */
export function forumRows() {
  return tyresoForums.map((forum) => ({
    ...recorded(forum.municipality),
    ...{ id: forumKey(forum.id), bus_group_id: forum.busGroup, version: 1, source: forum.source },
    ...{ from_on: forum.from ?? unknownStart, from_known_to: known(forum.fromKnownTo), to_on: forum.to },
  }));
}

export function forumDescriptionRows() {
  return tyresoForums.flatMap((forum) => {
    const { before, changedOn, changedKnownTo } = forum;
    const start = { from_on: forum.from ?? unknownStart, from_known_to: known(forum.fromKnownTo) };
    if (!before || changedOn === null) return [description(forum, forum.source, { ...start, to_on: null })];
    return [
      description({ ...forum, ...before }, before.source, { ...start, to_on: changedOn }),
      description(forum, forum.source, {
        ...{ from_on: changedOn, from_known_to: known(changedKnownTo), to_on: null },
      }),
    ];
  });
}

export function forumMemberRows() {
  return tyresoForums.flatMap((forum) =>
    forum.members.map((member, place) => ({
      ...recorded(forum.municipality),
      // In the order that the document names them.
      recorded_at: new Date(Date.UTC(2026, 0, 1) + place).toISOString(),
      ...{ id: keyFor(`forum member ${forum.id} ${place}`), forum_id: forumKey(forum.id) },
      ...{ organisation: member.organisation, function_there: member.functionThere, party: member.party },
      ...{ actor: member.actor, unit_id: member.unitId, source: forum.source },
      ...{ from_on: forum.from ?? unknownStart, from_known_to: known(forum.fromKnownTo), to_on: null },
    })),
  );
}

export function forumFollowUpRows() {
  return tyresoForums.flatMap((forum) =>
    forum.followUps.map((made) => ({
      ...recorded(forum.municipality),
      ...{ id: keyFor(`forum follow-up ${forum.id} ${made.madeOn}`), forum_id: forumKey(forum.id) },
      ...{ kind: made.kind, what: made.what, documented_in: made.documentedIn, source: made.source },
      ...{ from_on: made.madeOn, from_known_to: known(made.knownTo), to_on: null },
    })),
  );
}

interface Held {
  readonly from_on: string;
  readonly from_known_to: string | null;
  readonly to_on: string | null;
}

function description(forum: Forum & ForumDescribed, source: string, held: Held) {
  const { rhythm, agreement } = forum;
  return {
    ...{ ...recorded(forum.municipality), ...held, source },
    ...{ id: keyFor(`forum description ${forum.id} ${held.from_on}`), forum_id: forumKey(forum.id) },
    ...{ name: forum.name, form: forum.form, purpose: forum.purpose, themes: forum.themes, reasons: [] },
    ...{ age_from: forum.ageFrom, age_to: forum.ageTo, target_group: forum.targetGroup },
    ...{ members_complete: forum.membersComplete, convener: forum.convener, contact: null },
    rhythm_rule: rhythm?.times == null ? null : 'ABOUT',
    ...{ rhythm_times: rhythm?.times ?? null, rhythm_every: rhythm?.every ?? null },
    ...{ rhythm_per: rhythm?.per ?? null, rhythm_words: rhythm?.words ?? null },
    ...{ agreement_standing: agreement.standing, agreement: agreement.text, agreement_from: agreement.from },
    ...{ agreement_from_known_to: known(agreement.fromKnownTo), agreement_to: null },
    ...{ agreement_term_months: agreement.termMonths, agreement_renewal: agreement.renewal },
    ...{ follow_up: forum.followUp, follow_up_words: forum.followUpWords, follow_up_months: null },
    individual_cases: forum.individualCases,
  };
}
