import { randomUUID } from 'node:crypto';
import { checkDigit, encryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { testToken } from '../../../dev/src/testing/stack.js';
import { testHistories } from '../../../packages/disclosure/test/model/play.js';
import type { Person } from '../../../packages/disclosure/test/model/record-model.js';
import { startRegion } from '../test/region.js';

const { HEALTH_CARE, PLAN } = RecordPart;

const people: readonly Person[] = [
  { name: 'behandlare', units: ['bup-farsta'], role: 'STAFF' },
  { name: 'kollega', units: ['bup-farsta'], role: 'STAFF' },
  { name: 'chef', units: ['bup-farsta'], role: 'MANAGER' },
  { name: 'samordnare', units: ['hab-farsta'], role: 'COORDINATOR' },
  { name: 'barnläkare', units: ['bumm-farsta'], role: 'STAFF' },
  { name: 'verksamhetschef', units: ['bumm-farsta'], role: 'MANAGER' },
  { name: 'socialsekreterare', units: ['soc-farsta'], role: 'STAFF' },
  { name: 'elevhälsa', units: ['elevhalsa-farsta', 'soc-farsta'], role: 'MANAGER' },
  { name: 'sekretariat', units: ['bussam'], role: 'SECRETARIAT' },
];

testHistories(async () => {
  const region = await startRegion();
  const { records } = region;
  const owners = { PLAN: ['bup-farsta', 'slso'], HEALTH_CARE: ['bumm-farsta', 'vardval-bumm'] } as const;
  return {
    word: 'Care',
    world: {
      boardOf: { 'bup-farsta': 'slso', 'hab-farsta': 'slso', 'bumm-farsta': 'vardval-bumm' },
      keptBy: { PLAN: 'bup-farsta', HEALTH_CARE: 'bumm-farsta' },
      identityPart: HEALTH_CARE,
      doorNeedsAPart: false,
    },
    people,
    atFirst: [
      { who: 'behandlare', unit: 'bup-farsta' },
      { who: 'barnläkare', unit: 'bumm-farsta' },
    ],
    receivers: ['soc-farsta', 'elevhalsa-farsta', 'bumm-farsta', 'hab-farsta', 'bussam'],
    fields: {
      contacts: { selection: 'careContacts { id }', part: HEALTH_CARE, isWhereabouts: true },
      hidden: { selection: 'careHiddenFromGuardians { id }', part: PLAN, isWhereabouts: false },
      mark: { selection: 'careProtectedIdentity', part: PLAN, isWhereabouts: false },
    },
    async newChild() {
      const childId = randomUUID();
      await records.insert('child', {
        ...{ id: childId, protected_identity: false },
        identity_number: encryptIdentityNumber(
          region.fieldKey,
          childId,
          `20150314980${checkDigit('150314980')}`,
        ),
      });
      for (const [part, [unit_id, authority]] of Object.entries(owners))
        await records.insert('record_owner', { child_id: childId, part, unit_id, authority });
      await records.insert('care_contact', {
        ...{ child_id: childId, id: randomUUID(), unit_id: 'bup-farsta', from_on: '2020-01-01' },
      });
      const guardians = [randomUUID(), randomUUID()];
      for (const id of guardians)
        await records.insert('guardian', {
          child_id: childId,
          id,
          name: 'Demo-Prov Testlund',
          relation: 'OTHER',
        });
      return { childId, guardians };
    },
    authorizationOf: async ({ name, units, role }) =>
      `Bearer ${await testToken('bup.farsta', { sub: name, name, units, roles: [role] })}`,
    send: region.send,
    ask: (id, selection) => ({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { ${selection} } } }`,
      variables: { r: [{ __typename: 'Child', id }] },
    }),
    childIn: ({ _entities: [child] }) => child,
    rows: (text, values) => records.sql(text, [...values]),
    stop: region.stop,
  };
});
