import { describe, expect, it } from 'vitest';
import { RecordPart } from '../record-part.js';
import * as policies from './policy.js';

const { HEALTH_CARE, PLAN } = RecordPart;

const standing = (more: Partial<policies.Standing> = {}): policies.Standing => ({
  ...{ own: new Set(), disclosed: new Set(), assignable: new Set() },
  ...{ units: new Set<string>(), managesUnit: false, readsFigures: false, isProtected: false },
  ...more,
});

/** Each kind of viewer of a child’s record, in one word. */
const viewers = {
  nobody: standing(),
  keeper: standing({ own: new Set([PLAN]) }),
  'keeper of another part': standing({ own: new Set([HEALTH_CARE]) }),
  'keeper, protected': standing({ own: new Set([PLAN]), isProtected: true }),
  receiver: standing({ disclosed: new Set([PLAN]) }),
  'receiver of another part': standing({ disclosed: new Set([HEALTH_CARE]) }),
  'receiver, protected': standing({ disclosed: new Set([PLAN]), isProtected: true }),
  assigner: standing({ assignable: new Set(['soc-farsta']) }),
  reviewer: standing({ managesUnit: true }),
};
const gets = (policy: policies.Policy) =>
  Object.entries(viewers).flatMap(([who, what]) => (policies.isAllowed(policy, what, {}) ? [who] : []));

const keepers = ['keeper', 'keeper of another part', 'keeper, protected'];
const receivers = ['receiver', 'receiver of another part', 'receiver, protected'];

describe('a policy in the tables of who gets what', () => {
  const { PUBLIC, ASKER, LIST, INHERITED, ECHO, BROUGHT, UNITS_AROUND } = policies;
  it.each(Object.entries({ PUBLIC, ASKER, LIST, INHERITED, ECHO, BROUGHT, UNITS_AROUND }))(
    '%s is for everybody: what leads there has been decided, or is about nobody',
    (_name, policy) => {
      expect(gets(policy)).toEqual(Object.keys(viewers));
    },
  );

  it.each<[string, policies.Policy, string[]]>([
    ['PART', policies.PART(PLAN), ['keeper', 'keeper, protected', 'receiver', 'receiver, protected']],
    ['WHEREABOUTS', policies.WHEREABOUTS(PLAN), ['keeper', 'keeper, protected', 'receiver']],
    ['OWN', policies.OWN(PLAN), ['keeper', 'keeper, protected']],
    ['ANY_PART', policies.ANY_PART, [...keepers, ...receivers]],
    ['ANY_OWN', policies.ANY_OWN, keepers],
    ['RELEASED', policies.RELEASED, [...keepers, ...receivers]],
    ['ITS_KEEPER', policies.ITS_KEEPER, keepers],
    ['ASSIGNER', policies.ASSIGNER, ['assigner']],
    ['KEEPER_OR_ASSIGNER', policies.KEEPER_OR_ASSIGNER, [...keepers, 'assigner']],
    ['LOG_REVIEWER', policies.LOG_REVIEWER, ['reviewer']],
    ['UNIT_MANAGER', policies.UNIT_MANAGER, ['reviewer']],
    ['REVIEW', policies.REVIEW, ['reviewer']],
    ['REFUSAL', policies.REFUSAL, []],
  ])('%s is for those whom its words name, and nobody else', (_name, policy, who) => {
    expect(gets(policy)).toEqual(who);
  });

  it('ITS_WHEREABOUTS leaves out those from elsewhere while the identity is protected', () => {
    expect(gets(policies.ITS_WHEREABOUTS)).not.toContain('receiver, protected');
    expect(gets(policies.ITS_WHEREABOUTS)).toEqual(expect.arrayContaining([...keepers, 'receiver']));
  });

  it('of a change is as the table of changes says', () => {
    const { keeper, receiver, assigner } = viewers;
    for (const policy of [policies.MAY('PLACE_BLOCK'), policies.CHANGE('PLACE_BLOCK')]) {
      expect(policies.isAllowed(policy, keeper, { parts: [PLAN] })).toBe(true);
      expect(policies.isAllowed(policy, keeper, { parts: [HEALTH_CARE] })).toBe(false);
      expect(policies.isAllowed(policy, receiver, { parts: [PLAN] })).toBe(false);
    }
    for (const policy of [policies.MAY('ASSIGN'), policies.CHANGE('ASSIGN')]) {
      expect(policies.isAllowed(policy, assigner, { unitId: 'soc-farsta' })).toBe(true);
      expect(policies.isAllowed(policy, assigner, { unitId: 'soc-tyreso' })).toBe(false);
      expect(policies.isAllowed(policy, keeper, { unitId: 'soc-farsta' })).toBe(false);
    }
  });

  it('can stand for several fields at once', () => {
    expect(policies.all(PUBLIC, 'id', 'name')).toEqual({ id: PUBLIC, name: PUBLIC });
  });
});
