import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import type { Answer } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';

interface Served {
  send(headers: Record<string, string>, body: unknown): Promise<Answer>;
}

interface Meeting {
  readonly id: string;
  readonly version: number;
}

const seat = 'municipalSeat { id organisation } regionalSeat { id }';

/** What was changed of a meeting afterwards. */
const afterwards = `earlierMinutes { id text verifiedOn replacedOn replacedAs secretary { ${seat} } verifier { ${seat} } }
  amendments { kind madeOn madeAs subject reason seat { ${seat} } before { ...said } after { ...said } }`;
const said = `fragment said on MeetingSaid { day startsAt endsAt place standing presence seat { ${seat} } }`;

export const meetingFields = `id version day startsAt endsAt place link standing levelKind outcomeUnsaid earlierDays cancelledFor
  noticeStanding noticeDueOn notice { sentOn daysBefore withAgenda } viewerCanChange
  agenda { id position title proposedBy proposal ofSharedAgenda demo seat { ${seat} } documents { title reference link } }
  attendance { presence seat { ${seat} } } minutes { text verifiedOn secretary { ${seat} } verifier { ${seat} } }
  decisions { id wording standing overdue dueOn version agendaItemId followedUpAtNextMeeting responsible { ${seat} }
    withdrawnOn withdrawnFor viewerCanFollowUp viewerCanWithdraw
    followUps { followedUpOn result standing meeting { id } } }
  decisionsToFollowUp { id }`;

/** Changes and reads of the groups’ meetings, as somebody. */
export function meetingsAs(served: Served, claims: TokenChanges) {
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const authorization = `Bearer ${await testToken('socialtjanst.tyreso', claims)}`;
    return served.send({ authorization }, { query, variables });
  };
  /** What came of a change, whichever it was. */
  const change = async (mutation: string, type: string, input: object) => {
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
         ... on InvalidInput { problems { field code } } ... on GroupMeetingChanged { meeting { ${meetingFields} } } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  /** The same, of a meeting as it was read; without what came of it, and with. */
  const of = (mutation: string, type: string, isVersioned = true) => {
    const attempt = ({ id, version }: Meeting, input: object) =>
      change(mutation, type, {
        meetingId: id,
        ...(isVersioned ? { expectedVersion: version } : {}),
        ...input,
      });
    const done = async (meeting: Meeting, input: object) => made(await attempt(meeting, input));
    return [attempt, done] as const;
  };
  // Whatever the graph answers, as tests read it.
  const made = (outcome: { readonly __typename: string }) => {
    expect(outcome).toMatchObject({ __typename: 'GroupMeetingChanged' });
    return (outcome as unknown as { meeting: Answer['data'] }).meeting;
  };
  const plan = (input: object) => change('planBusMeeting', 'PlanBusMeetingInput', input);
  const [tryMove, move] = of('moveBusMeeting', 'MoveBusMeetingInput');
  const [tryTakeBack, takeBack] = of('takeBackBusMeetingOutcome', 'TakeBackMeetingOutcomeInput');
  const [, cancel] = of('cancelBusMeeting', 'CancelBusMeetingInput');
  const [tryNotice, notice] = of('sendBusMeetingNotice', 'SendMeetingNoticeInput');
  const [tryHold, hold] = of('holdBusMeeting', 'HoldBusMeetingInput');
  const [tryMinutes, minutes] = of('writeBusMinutes', 'WriteMeetingMinutesInput');
  const [tryVerify, verify] = of('verifyBusMinutes', 'VerifyMeetingMinutesInput');
  const [tryPropose, propose] = of('proposeAgendaItem', 'ProposeAgendaItemInput', false);
  const [tryWithdrawItem, withdrawItem] = of('withdrawAgendaItem', 'WithdrawAgendaItemInput');
  const [tryPlace, place] = of('placeAgendaItem', 'PlaceAgendaItemInput');
  const tryFollowUp = (input: object) => change('followUpBusDecision', 'FollowUpDecisionInput', input);
  const tryWithdrawDecision = (input: object) =>
    change('withdrawBusDecision', 'WithdrawDecisionInput', input);
  const [tryDecide, decide] = of('recordBusDecision', 'RecordDecisionInput');
  return {
    ...{ ask, plan, move, cancel, tryNotice, notice, tryHold, hold, tryMinutes, minutes, tryVerify, verify },
    ...{
      tryPropose,
      propose,
      tryDecide,
      decide,
      tryMove,
      tryTakeBack,
      takeBack,
      tryWithdrawItem,
      withdrawItem,
    },
    ...{ tryPlace, place, tryFollowUp, tryWithdrawDecision },
    withdrawDecision: async (input: object) => made(await tryWithdrawDecision(input)),
    planned: async (input: object) => made(await plan(input)),
    followUp: async (input: object) => made(await tryFollowUp(input)),
    async meeting(id: string) {
      const { data, errors } = await ask(`{ groupMeeting(id: "${id}") { ${meetingFields} } }`);
      expect(errors).toBeUndefined();
      return data.groupMeeting;
    },
    /** What was changed of it afterwards. */
    async afterwards(id: string) {
      const { data, errors } = await ask(`{ groupMeeting(id: "${id}") { ${afterwards} } } ${said}`);
      expect(errors).toBeUndefined();
      return data.groupMeeting;
    },
  };
}
