import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import type { Answer } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';

/** Somebody who leads a unit, of no demo login. */
export const leaderOf = (unit: string, roles = ['MANAGER']): TokenChanges => ({
  sub: `leder-${unit}`,
  name: 'Demo Leder',
  units: [unit],
  roles,
});

interface Served {
  send(headers: Record<string, string>, body: unknown): Promise<Answer>;
}

/** Changes and reads of an owner's seats in the groups, as somebody. */
export function groupsAs(served: Served, claims: TokenChanges, word: 'Municipal' | 'Regional' = 'Municipal') {
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const authorization = `Bearer ${await testToken('socialtjanst.tyreso', claims)}`;
    return served.send({ authorization }, { query, variables });
  };
  /** What came of a change, whichever it was. */
  const change = (mutation: string, type: string, input: object, selection: string) =>
    bare(mutation, type, { idempotencyKey: randomUUID(), ...input }, selection);
  const ofGroup = '... on BusGroupChanged { busGroup { id } }';
  const seat = `... on ${word}SeatChanged { seat { ${seatFields} } }`;
  return {
    ask,
    openLevel: (input: object) => change('openBusLevel', 'OpenBusLevelInput', input, ofGroup),
    closeLevel: (input: object) => bare('closeBusLevel', 'CloseBusLevelInput', input, ofGroup),
    setConvener: (input: object) => change('setBusConvener', 'SetConvenerInput', input, ofGroup),
    setChair: (input: object) => change('setBusChair', 'SetChairInput', input, ofGroup),
    rename: (input: object) => change('renameBusGroup', 'RenameBusGroupInput', input, ofGroup),
    confirm: (input: object) => change(`confirm${word}Seats`, 'ConfirmSeatsInput', input, ofGroup),
    addSeat: (input: object) => change(`add${word}Seat`, 'AddSeatInput', input, seat),
    setMandate: (input: object) => change(`set${word}SeatMandate`, 'SetSeatMandateInput', input, seat),
    appoint: (input: object) => change(`appointTo${word}Seat`, 'AppointToSeatInput', input, seat),
    closeSeat: (input: object) => bare(`close${word}Seat`, 'CloseSeatInput', input, seat),
    endHolding: (input: object) => bare(`end${word}SeatHolding`, 'EndSeatHoldingInput', input, seat),
  };

  /** A change that has no name of its own: to end what has ended is the same again. */
  async function bare(mutation: string, type: string, input: object, selection: string) {
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
         ... on InvalidInput { problems { field code } } ${selection} } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  }
}

export const seatFields = `id levelId party organisation post mandate version from to vacantSince viewerCanChange
  unit { id } speaksForIndependentSchools mandates { mandate from to }
  holder { id name from to } deputy { name } holders { id role name from to }`;
