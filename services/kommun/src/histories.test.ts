import { RecordPart } from '@samsyn/disclosure/record-part';
import { testToken } from '../../../dev/src/testing/stack.js';
import { testHistories } from '../../../packages/disclosure/test/model/play.js';
import type { Person } from '../../../packages/disclosure/test/model/record-model.js';
import { startKommun } from '../test/kommun.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;

const people: readonly Person[] = [
  { name: 'socialsekreterare', units: ['soc-farsta'], role: 'STAFF' },
  { name: 'kollega', units: ['soc-farsta'], role: 'STAFF' },
  { name: 'chef', units: ['soc-farsta'], role: 'MANAGER' },
  { name: 'samordnare', units: ['sip-farsta'], role: 'COORDINATOR' },
  { name: 'elevhälsa', units: ['elevhalsa-farsta'], role: 'STAFF' },
  { name: 'rektor', units: ['elevhalsa-farsta'], role: 'MANAGER' },
  { name: 'behandlare', units: ['bup-farsta'], role: 'STAFF' },
  { name: 'habilitering', units: ['hab-farsta', 'bup-farsta'], role: 'MANAGER' },
  { name: 'sekretariat', units: ['bussam'], role: 'SECRETARIAT' },
];

testHistories(async () => {
  const kommun = await startKommun();
  const { world } = kommun;
  return {
    word: 'Municipal',
    world: {
      boardOf: {
        'soc-farsta': 'farsta-sdn',
        'sip-farsta': 'farsta-sdn',
        'elevhalsa-farsta': 'utbildningsnamnden-stockholm',
      },
      keptBy: { IDENTITY: 'soc-farsta', PLAN: 'soc-farsta', SCHOOLING: 'elevhalsa-farsta' },
      identityPart: IDENTITY,
      doorNeedsAPart: true,
    },
    people,
    atFirst: [
      { who: 'socialsekreterare', unit: 'soc-farsta' },
      { who: 'elevhälsa', unit: 'elevhalsa-farsta' },
    ],
    receivers: ['bup-farsta', 'hab-farsta', 'elevhalsa-farsta', 'sip-farsta', 'bussam'],
    fields: {
      name: { selection: 'givenName', part: IDENTITY, isWhereabouts: false },
      lives: { selection: 'staying { label }', part: IDENTITY, isWhereabouts: true },
      absence: { selection: 'schoolAbsence { term }', part: SCHOOLING, isWhereabouts: false },
      school: { selection: 'school { grade }', part: SCHOOLING, isWhereabouts: true },
      plans: { selection: 'plans { question }', part: PLAN, isWhereabouts: false },
    },
    async newChild() {
      const childId = await world.child('Demo-Ebba', 'Testlund', { school_unit_id: 'skola-farsta-1' });
      await world.sql(`delete from record_owner where child_id = $1 and part = 'SOCIAL_SUPPORT'`, [childId]);
      await world.plan(childId);
      return { childId, guardians: [await world.guardian(childId), await world.guardian(childId, 'FATHER')] };
    },
    authorizationOf: async ({ name, units, role }) =>
      `Bearer ${await testToken('socialtjanst.farsta', { sub: name, name, units, roles: [role] })}`,
    send: kommun.send,
    ask: (id, selection) => ({
      query: `query ($id: ID!) { child(id: $id) { ${selection} } }`,
      variables: { id },
    }),
    childIn: ({ child }) => child,
    rows: async (text, values) => (await world.sql(text, [...values])).rows,
    stop: kommun.stop,
  };
});
