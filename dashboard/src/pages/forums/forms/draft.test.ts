import { describe, expect, it } from 'vitest';
import type { ForumDescriptionFactsFragment } from '../../../gql/graphql.js';
import { draftOf, emptyDraft, readDraft } from './draft.js';

describe('a description that is being written', () => {
  it('needs a name, and tells what nobody knows as not known', () => {
    expect(readDraft(emptyDraft)).toEqual({ problems: [{ field: 'description.name', code: 'REQUIRED' }] });
    expect(readDraft({ ...emptyDraft, name: ' Nätverk ' })).toMatchObject({
      input: {
        name: 'Nätverk',
        purpose: null,
        ageTo: null,
        rhythm: { times: null, per: null },
        followUp: 'NOT_SHOWN',
      },
    });
  });

  it('tells at its field what is half said, or is no number', () => {
    const half = { ...emptyDraft, name: 'X', times: 'fyra', ageTo: '-1', standing: 'WRITTEN' as const };
    const found = readDraft(half);
    expect('problems' in found && found.problems).toEqual([
      { field: 'description.rhythm.per', code: 'REQUIRED' },
      { field: 'description.agreement.text', code: 'REQUIRED' },
      { field: 'description.ageTo', code: 'TOO_LONG' },
      { field: 'description.rhythm.times', code: 'TOO_LONG' },
    ]);
  });

  it('is sent as it was told when nothing is changed, but for where it is said', () => {
    const told = {
      ...{
        name: 'Nätverk',
        form: 'PROJECT',
        purpose: 'Att mötas',
        themes: ['SAFETY'],
        reasons: [],
        ageFrom: 6,
      },
      ...{ ageTo: 15, targetGroup: null, membersComplete: true, convener: 'Strategen', contact: null },
      rhythm: { rule: 'AT_LEAST', times: 2, every: 3, per: 'WEEK', words: null },
      agreement: {
        ...{
          standing: 'WRITTEN',
          text: 'Avtal',
          from: '2022-01-01',
          to: null,
          termMonths: 24,
          renewal: null,
        },
        followUpMonths: 12,
      },
      ...{ followUpSaid: 'ORAL', followUpWords: null, individualCases: 'NO', source: 'f0' },
    } as unknown as ForumDescriptionFactsFragment;
    const { rhythm, agreement, followUpSaid, ...same } = told;
    expect(readDraft(draftOf(told))).toEqual({
      input: { ...same, rhythm, agreement, followUp: followUpSaid, source: null },
    });
  });
});
