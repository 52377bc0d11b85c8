import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';
import { groupsAs, leaderOf } from './group-changes.js';
import { meetingsAs } from './meeting-changes.js';

type Owners = Awaited<ReturnType<typeof startBothOwners>>;
const group = 'bus-norrtalje';
const since = '2024-01-01';

describe('Norrtälje’s meetings, of both owners’ seats, through the gateway (f4)', () => {
  let owners: Owners;
  let levelId: string;
  let [social, psychiatry] = ['', ''];

  const served = {
    send: (headers: Record<string, string>, body: unknown) => send(owners.url, headers, JSON.stringify(body)),
  };
  const leader = meetingsAs(served, leaderOf('soc-norrtalje'));
  const clinic = meetingsAs(served, leaderOf('bup-norrtalje'));
  const read = async (query: string) => {
    const authorization = `Bearer ${await testToken('sekretariat.bussam')}`;
    return send(owners.url, { authorization }, JSON.stringify({ query }));
  };

  beforeAll(async () => {
    owners = await startBothOwners();
    const municipal = groupsAs(served, leaderOf('soc-norrtalje'));
    await municipal.openLevel({ busGroupId: group, kind: 'OPERATIVE', from: since });
    const { data } = await read(`{ busGroup(id: "${group}") { levels { id } } }`);
    levelId = data.busGroup.levels[0].id;
    const seat = { busGroupId: group, levelId, from: since };
    const ofSocial = { organisation: 'Socialkontoret', party: 'SOCIAL_SERVICES', unitId: 'soc-norrtalje' };
    social = (await municipal.addSeat({ ...seat, ...ofSocial })).seat.id;
    const ofClinic = { organisation: 'Tiohundra', party: 'CHILD_PSYCHIATRY', unitId: 'bup-norrtalje' };
    const regional = groupsAs(served, leaderOf('bup-norrtalje'), 'Regional');
    psychiatry = (await regional.addSeat({ ...seat, ...ofClinic, post: 'Enhetschef, BUP' })).seat.id;
  });
  afterAll(() => owners.stop());

  it('take items from a clinic with a seat, and seats of both owners come, decide and answer for what was decided', async () => {
    const planned = await leader.planned({ levelId, day: '2024-09-12', withSharedAgenda: true });
    const mine = await clinic.ask(
      `{ busGroup(id: "${group}") { viewerCanProposeItems viewerCanPlanMeetings } }`,
    );
    expect(mine.data.busGroup).toEqual({ viewerCanProposeItems: true, viewerCanPlanMeetings: false });
    const proposed = await clinic.propose(planned, { title: 'Väntetider', seatId: psychiatry });
    expect(proposed.agenda.at(-1)).toMatchObject({
      ...{ title: 'Väntetider', proposedBy: 'Tiohundra' },
      seat: { municipalSeat: null, regionalSeat: { id: psychiatry } },
    });
    const held = await leader.hold(proposed, {
      attendance: [
        { seatId: social, presence: 'PRESENT' },
        { seatId: psychiatry, presence: 'ABSENT' },
      ],
    });
    await leader.decide(held, { wording: 'Se över väntetiderna', responsibleSeatId: psychiatry });
    const { data, errors } = await read(`{ busGroup(id: "${group}") {
      openDecisions { wording responsible { owner regionalSeat { post organisation vacantSince } } }
      attendance(from: "2024-01-01", to: "2025-01-01") { meetings { day } seats { absent seat { regionalSeat { post } } marks { presence } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.busGroup.openDecisions).toEqual([
      {
        wording: 'Se över väntetiderna',
        responsible: {
          owner: 'REGION',
          regionalSeat: { post: 'Enhetschef, BUP', organisation: 'Tiohundra', vacantSince: null },
        },
      },
    ]);
    expect(data.busGroup.attendance.seats).toContainEqual({
      ...{ absent: 1, seat: { regionalSeat: { post: 'Enhetschef, BUP' } } },
      marks: [{ presence: 'ABSENT' }],
    });
  });

  it('of all groups load as one operation, with the region’s seats in them', async () => {
    const fields = `id name nextMeeting { day standing } openDecisions { id overdue }
      meetingYear(year: 2024) { anyMeetingKnown levels { kind terms { season held required } } }
      attendance(from: "2024-01-01", to: "2025-01-01") { meetings { id day } seats { absent seat { municipalSeat { organisation } regionalSeat { organisation } } } }`;
    const { data, errors } = await read(`{ busGroups { ${fields} } }`);
    expect(errors).toBeUndefined();
    const known = data.busGroups.filter(
      ({ meetingYear }: { meetingYear: { anyMeetingKnown: boolean } }) => meetingYear.anyMeetingKnown,
    );
    expect(known).toMatchObject([{ id: group, openDecisions: [{ overdue: false }] }]);
  });

  it('are told without the region’s seats while it is away, and say so; what cannot be verified is not recorded', async () => {
    await owners.kill('region');
    const { data, errors } = await read(
      `{ busGroup(id: "${group}") { openDecisions { wording responsible { regionalSeat { post } } } } }`,
    );
    expect(data.busGroup.openDecisions[0]).toMatchObject({ wording: 'Se över väntetiderna' });
    expect(errors?.length).toBeGreaterThan(0);
    const meeting = await leader.planned({ levelId, day: '2024-10-10' });
    const attendance = [{ seatId: psychiatry, presence: 'PRESENT' }];
    expect(await leader.tryHold(meeting, { attendance })).toMatchObject({
      problems: [{ field: 'attendance.0.seatId', code: 'NOT_VERIFIED' }],
    });
    await owners.start('region');
  });
});
