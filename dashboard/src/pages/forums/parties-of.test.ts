import { describe, expect, it } from 'vitest';
import type { ForumFactsFragment } from '../../gql/graphql.js';
import { memberRows, takingPart } from './parties-of.js';

type Forum = ForumFactsFragment;
const member = (organisation: string, party: string | null) => ({ organisation, party });
const forum = (members: object[], busGroup: object | null = null) =>
  ({ members, busGroup }) as unknown as Forum;

describe('who takes part in a forum', () => {
  it('is told once, by function, whatever the organisation is called', () => {
    const told = takingPart(
      forum([member('IFO', 'SOCIAL_SERVICES'), member('Socialkontoret', 'SOCIAL_SERVICES')]),
    );
    expect(told).toHaveLength(1);
  });

  it('is, of a BUS group, those who have seats at either owner; while the region is away the municipality’s', () => {
    const seats = {
      municipalSeats: [member('Skola', 'SCHOOL')],
      regionalSeats: [member('BUP', 'CHILD_PSYCHIATRY')],
    };
    expect(takingPart(forum([], seats)).map(({ party }) => party)).toEqual(['SCHOOL', 'CHILD_PSYCHIATRY']);
    expect(takingPart(forum([], { ...seats, regionalSeats: null }))).toHaveLength(1);
  });

  it('makes rows of which one sees who is in several, and where it is not known', () => {
    const forums = [
      forum([member('Polisen', null), member('Skola', 'SCHOOL')]),
      forum([member('polisen ', 'OTHER')]),
      forum([]),
    ];
    expect(memberRows(forums, [true, true, false])).toMatchObject([
      { organisation: 'polisen ', in: ['yes', 'yes', 'maybe'], count: 2 },
      { organisation: 'Skola', in: ['yes', 'no', 'maybe'], count: 1 },
    ]);
  });
});
