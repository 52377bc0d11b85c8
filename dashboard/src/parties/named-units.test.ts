import { describe, expect, it } from 'vitest';
import type { NamedUnitsFragment, PartyKind } from '../gql/graphql.js';
import { namedUnits } from './named-units.js';

const party = (kind: PartyKind, id: string | null) => ({ id: kind, kind, unit: id === null ? null : { id } });
const plan = (
  parties: readonly ReturnType<typeof party>[],
  child: { protectedIdentity?: boolean | null; careProtectedIdentity?: boolean | null } = {},
) =>
  ({
    id: 'a-plan',
    parties,
    child: { id: 'a-child', protectedIdentity: null, careProtectedIdentity: null, ...child },
  }) as unknown as NamedUnitsFragment;

const family = party('FAMILY', null);
const open = [family, party('SOCIAL_SERVICES', 'soc'), party('CHILD_PSYCHIATRY', 'bup')];
const closed = [family, party('SOCIAL_SERVICES', null), party('CHILD_PSYCHIATRY', 'bup')];

describe('the units that a plan’s page may name', () => {
  it('are all, of a child whose identity nobody has marked', () => {
    expect(namedUnits(plan(open), ['bup'])).toBeNull();
    expect(
      namedUnits(plan(open, { protectedIdentity: false, careProtectedIdentity: false }), ['bup']),
    ).toBeNull();
  });

  it.each([
    ['the municipality has marked', open, { protectedIdentity: true }],
    ['the region has marked', open, { careProtectedIdentity: true }],
  ])('are those that the plan names and the own, when %s', (_who, parties, child) => {
    expect(namedUnits(plan(parties, child), ['hab'])).toEqual(new Set(['hab', 'soc', 'bup']));
  });

  it('are the own alone, where the plan keeps back the others, though the mark itself is kept back too', () => {
    expect(namedUnits(plan(closed), ['bup'])).toEqual(new Set(['bup']));
  });
});
