import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { meetingsAs } from '../../../../packages/collaboration/test/meeting-changes.js';
import { startKommun } from '../../test/kommun.js';
import { swedishToday } from '../calendar/swedish-day.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const group = 'bus-norrtalje';
const since = '2024-01-01';
const soon = `${Number(swedishToday().slice(0, 4)) + 1}-06-15`;

describe('a group’s meetings and decisions on another day than today', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof meetingsAs>;
  let ofGroup: ReturnType<typeof groupsAs>;
  let levelId: string;
  let seat: { readonly id: string; readonly version: number };
  let person: { readonly id: string; readonly version: number };

  const onDay = async (on: string | null, fields: string) => {
    const { data, errors } = await leader.ask(
      `query ($on: Date) { busGroup(id: "${group}", on: $on) { ${fields} } }`,
      { on },
    );
    expect(errors).toBeUndefined();
    return data.busGroup;
  };
  const decisions = `openDecisions { toldFor viewerCanFollowUp wording standing overdue followedUpAtNextMeeting followUps { followedUpOn }
    responsible { municipalSeat { organisation vacantSince holder { name } } } }`;
  const decisionsOn = async (on: string | null) => (await onDay(on, decisions)).openDecisions;

  beforeAll(async () => {
    kommun = await startKommun();
    leader = meetingsAs(kommun, leaderOf('soc-norrtalje'));
    ofGroup = groupsAs(kommun, leaderOf('soc-norrtalje'));
    await ofGroup.openLevel({ busGroupId: group, kind: 'STEERING', from: since });
    levelId = (await onDay('2024-06-01', 'levels { id }')).levels[0].id;
    const made = { busGroupId: group, levelId, organisation: 'Socialtjänst', party: 'SOCIAL_SERVICES' };
    seat = (await ofGroup.addSeat({ ...made, from: since })).seat;
    person = (
      await ofGroup.appoint({
        seatId: seat.id,
        expectedVersion: seat.version,
        role: 'HOLDER',
        name: 'Vera Dåtid',
        from: since,
      })
    ).seat;
    const held = async (day: string, presence: string) =>
      leader.hold(await leader.planned({ levelId, day }), { attendance: [{ seatId: seat.id, presence }] });
    const first = await leader.decide(await held('2024-03-10', 'ABSENT'), {
      ...{ wording: 'Skriv rutinen', responsibleSeatId: seat.id, dueOn: '2024-04-30' },
    });
    const second = await held('2024-05-19', 'ABSENT');
    await leader.followUp({
      ...{ decisionId: first.decisions[0].id, expectedVersion: first.decisions[0].version },
      ...{ standing: 'DONE', on: '2024-05-19', meetingId: second.id },
    });
    const written = await leader.minutes(second, { text: 'Klart.', secretarySeatId: seat.id });
    expect(written.minutes).not.toBeNull();
    await ofGroup.closeSeat({ seatId: seat.id, on: '2025-01-01', expectedVersion: person.version });
    await leader.planned({ levelId, day: soon });
  });
  afterAll(() => kommun.stop());

  it('tell a decision that was followed up later as open then, with whoever answered for it then', async () => {
    expect(await decisionsOn('2024-04-01')).toEqual([
      {
        ...{ toldFor: '2024-04-01', wording: 'Skriv rutinen', standing: 'OPEN', overdue: false },
        ...{ followedUpAtNextMeeting: null, followUps: [], viewerCanFollowUp: false },
        responsible: {
          municipalSeat: {
            ...{ organisation: 'Socialtjänst', vacantSince: null, holder: { name: 'Vera Dåtid' } },
          },
        },
      },
    ]);
  });

  it('count as overdue what was overdue on that day', async () => {
    expect(await decisionsOn('2024-04-30')).toMatchObject([{ overdue: false }]);
    expect(await decisionsOn('2024-05-18')).toMatchObject([{ overdue: true, standing: 'OPEN' }]);
    expect(await decisionsOn('2024-05-19')).toEqual([]);
    expect(await decisionsOn(null)).toEqual([]);
  });

  it('tell later meetings as still to come, and nothing of what they did', async () => {
    const fields = `meetings(from: "2024-01-01", to: "2025-01-01") { day toldFor standing outcomeUnsaid attendance { presence } minutes { text }
        decisions { standing } }
      nextMeeting { day standing } attendance { meetings { day } seats { absent } }
      meetingYear { levels { terms { held planned unsaid standing } meetings { day standing } } }`;
    const then = await onDay('2024-04-01', fields);
    expect(then.meetings).toMatchObject([
      { day: '2024-03-10', standing: 'HELD', decisions: [{ standing: 'OPEN' }] },
      {
        ...{ day: '2024-05-19', toldFor: '2024-04-01', standing: 'PLANNED', outcomeUnsaid: false },
        ...{ attendance: [], minutes: null, decisions: [] },
      },
    ]);
    expect(then.nextMeeting).toEqual({ day: '2024-05-19', standing: 'PLANNED' });
    expect(then.attendance).toEqual({ meetings: [{ day: '2024-03-10' }], seats: [{ absent: 1 }] });
    const [{ terms, meetings }] = then.meetingYear.levels;
    expect(terms).toMatchObject([
      { held: 1, planned: 1, unsaid: 0 },
      { held: 0, standing: null },
    ]);
    expect(meetings).toMatchObject([{ standing: 'HELD' }, { standing: 'PLANNED' }]);
    const after = await onDay('2024-12-31', fields);
    expect(after.meetings).toMatchObject([
      { standing: 'HELD' },
      { standing: 'HELD', minutes: { text: 'Klart.' } },
    ]);
    expect(after.attendance.seats).toEqual([{ absent: 2 }]);
    expect(after.meetingYear.levels[0].terms[0]).toMatchObject({ held: 2, planned: 0 });
  });

  it('judge no meeting of a day to come, which is told as it is entered today', async () => {
    const { meetings } = await onDay(
      `${Number(soon.slice(0, 4)) + 1}-01-01`,
      'meetings { day standing outcomeUnsaid noticeStanding attendance { presence } }',
    );
    expect(meetings).toEqual([
      { day: soon, standing: 'PLANNED', outcomeUnsaid: false, noticeStanding: 'NOT_YET', attendance: [] },
    ]);
  });
});
