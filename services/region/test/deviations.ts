import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { leaderOf } from '../../../packages/collaboration/test/group-changes.js';
import { day } from './records.js';
import type { Region } from './region.js';

/** The group that sender and recipient of the tests work in. */
export const group = 'bus-farsta';

/** Who acts in the tests: each of no demo login. */
export const acting = {
  staff: { sub: 'anstalld', name: 'Demo Anställd', units: ['soc-farsta'], roles: ['STAFF'] },
  colleague: { sub: 'kollega', name: 'Demo Kollega', units: ['soc-farsta'], roles: ['STAFF'] },
  chief: leaderOf('soc-farsta'),
  clinician: { sub: 'behandlare', name: 'Demo Behandlare', units: ['bup-farsta'], roles: ['STAFF'] },
  clinicsChief: leaderOf('bup-farsta'),
  /** Leads a unit with a seat in the group, and is no party. */
  seated: leaderOf('hab-farsta'),
  stranger: leaderOf('soc-tyreso'),
  secretariat: { sub: 'sekr', name: 'Demo Sekr', units: ['bussam'], roles: ['SECRETARIAT'] },
} as const satisfies Record<string, TokenChanges>;
export type Actor = keyof typeof acting;

const told = `id version state stateOn dueOn dueBy overdue category occurredOn reportedOn what consequence proposal senderKind recipientKind
  sender { id } recipient { id } busGroup { id } groupGround action until responsible { id } viewerMoves waitsForViewer
  viewerCanStrike asReported { what consequence proposal } strikes { id part stepId reason struckAs unit { id } struckOn }
  steps { id move madeAs unit { id } madeOn note until decidedOn responsible { id } }`;

const content = {
  ...{ recipientUnitId: 'bup-farsta', category: 'SIP', occurredOn: day(-3) },
  what: 'Kallelsen till SIP-mötet besvarades inte.',
  consequence: 'Mötet fick flyttas fyra veckor.',
  proposal: 'En adress som alltid läses.',
};

/** Prepares the group: hab-farsta has a seat of the region's in it, and the municipality's units are soc-farsta. */
export async function aGroup(region: Region): Promise<void> {
  region.otherOwner.showsGroup({ id: group, ledBy: ['soc-farsta'], units: ['soc-farsta'] });
  for (const unit of ['hab-farsta', 'bup-farsta']) {
    await region.records.insert('bus_seat', {
      ...{ id: randomUUID(), bus_group_id: group, level_id: randomUUID(), from_on: '2020-01-01' },
      ...{ party: 'HABILITATION', organisation: 'Prov', unit_id: unit },
      ...{ recorded_by: 'prov', recorded_as: 'Enhetschef' },
    });
  }
}

/** Reports, steps and reads of deviations, as somebody. */
export function deviationsIn(region: Region) {
  const ask = async (actor: Actor | TokenChanges, query: string, variables: object = {}) => {
    const claims = typeof actor === 'string' ? acting[actor as Actor] : actor;
    const authorization = `Bearer ${await testToken('socialtjanst.tyreso', claims)}`;
    return region.send({ authorization }, { query, variables });
  };
  const change = async (actor: Actor | TokenChanges, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask(
      actor,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
         ... on InvalidInput { problems { field code start end } } ... on DeviationChanged { deviation { ${told} } } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toBeUndefined();
    return data[name];
  };
  const report = (actor: Actor | TokenChanges, more: object = {}, around: object = {}) =>
    change(actor, 'reportDeviation', {
      senderUnitId: 'soc-farsta',
      content: { ...content, ...more },
      ...around,
    });
  return {
    ask,
    change,
    report,
    revise: (actor: Actor, input: object, more: object = {}) =>
      change(actor, 'reviseDeviation', { content: { ...content, ...more }, ...input }),
    /** A step, on the version that stands. */
    move: async (actor: Actor | TokenChanges, id: string, move: string, more: object = {}) => {
      const [row] = await region.records.sql('select version from deviation where id = $1', [id]);
      const note = move === 'SEND' ? { namesNobody: true } : { note: `Prov av ${move}.` };
      const made = move === 'DECIDE' || move === 'DISMISS' ? { decidedOn: day(0) } : {};
      return change(actor, 'moveDeviation', {
        ...{ deviationId: id, move, expectedVersion: row?.version },
        ...{ ...note, ...made, ...more },
      });
    },
    find: async (actor: Actor | TokenChanges, id: string) => {
      const { data, errors } = await ask(actor, `query ($id: ID!) { deviation(id: $id) { ${told} } }`, {
        id,
      });
      expect(errors).toBeUndefined();
      return data.deviation;
    },
    list: async (actor: Actor | TokenChanges, filter: object = {}, more: object = {}) => {
      const { data, errors } = await ask(
        actor,
        `query ($filter: DeviationFilterInput, $order: DeviationOrder! = LATEST, $first: Int! = 100, $after: String) {
           deviations(filter: $filter, order: $order, first: $first, after: $after) {
             totalCount pageInfo { hasNextPage endCursor } edges { node { id occurredOn dueOn state viewerMoves } } } }`,
        { filter, ...more },
      );
      expect(errors).toBeUndefined();
      return data.deviations;
    },
    /** Reported, and taken so many steps further. */
    async taken(...moves: readonly (readonly [Actor, string, object?])[]): Promise<string> {
      const { deviation } = await report('staff');
      for (const [actor, move, more] of moves) {
        const { deviation: moved } = await this.move(actor, deviation.id, move, more);
        expect(moved).not.toBeNull();
      }
      return deviation.id;
    },
  };
}

export const decision = { responsibleUnitId: 'bup-farsta', until: day(30), decidedOn: day(0) };
