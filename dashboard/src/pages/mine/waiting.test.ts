import { describe, expect, it } from 'vitest';
import type { WaitingInPlanFragment } from '../../gql/graphql.js';
import { countOf, inOrderOfTime, waitingIn } from './waiting.js';

const intervention = (id: string, more: object) => ({
  ...{ id, partyKind: 'SCHOOL', status: 'OFFERED', from: null, until: null },
  ...{ viewerCanAnswer: true, viewerCanReport: false, ...more },
});
const plan = (more: object) =>
  ({
    ...{ id: 'p', parties: [], meetings: [], decisions: [], followUps: [], municipalInterventions: [] },
    ...{ careInterventions: null, ...more },
  }) as unknown as WaitingInPlanFragment;
const party = (more: object) => ({
  ...{ id: 'a', answer: 'WAITING', invitedOn: '2026-11-01', leftOn: null, unit: { id: 'mine' } },
  ...{ viewerCanAnswer: true, ...more },
});
const kindsOf = (found: ReturnType<typeof waitingIn>) => found.map(({ kind }) => kind);

describe('what waits for somebody', () => {
  it('is a notice to the own unit that is not answered, and none that the graph does not let one answer', () => {
    expect(kindsOf(waitingIn(plan({ parties: [party({})] }), ['mine']))).toEqual(['notice']);
    for (const more of [
      { viewerCanAnswer: false },
      { answer: 'ACCEPTED' },
      { leftOn: '2026-11-02' },
      { invitedOn: null },
    ])
      expect(waitingIn(plan({ parties: [party(more)] }), ['mine'])).toEqual([]);
  });

  it('is not what another unit has to answer, though the keeper may for it', () => {
    expect(waitingIn(plan({ parties: [party({ unit: { id: 'theirs' } })] }), ['mine'])).toEqual([]);
  });

  it('is an offer of either owner, and work under way to tell of, of which the last is not counted', () => {
    const found = waitingIn(
      plan({
        municipalInterventions: [intervention('m', { viewerCanReport: true, status: 'ONGOING' })],
        careInterventions: [intervention('c', {}), intervention('d', { viewerCanAnswer: false })],
      }),
      ['mine'],
    );
    expect(kindsOf(found)).toEqual(['ongoing', 'offered']);
    expect(countOf(found)).toBe(1);
  });

  it('comes in order of time, and what has no day last', () => {
    const decision = (id: string, dueOn: string | null) => ({
      ...{ id, dueOn, doneOn: null, unit: { id: 'mine' }, viewerCanComplete: true },
    });
    const decisions = [decision('x', null), decision('y', '2026-12-09'), decision('z', '2026-12-01')];
    const found = inOrderOfTime(waitingIn(plan({ decisions }), ['mine']));
    expect(found.map(({ key }) => key)).toEqual(['z', 'y', 'x']);
  });
});
