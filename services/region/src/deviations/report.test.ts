import { randomUUID } from 'node:crypto';
import { findPersonNames } from '@samsyn/collaboration/person-name-in-text.rules';
import { busGroups } from '@samsyn/reference/bus-groups';
import { cityDistricts } from '@samsyn/reference/city-districts';
import { districtParts } from '@samsyn/reference/district-parts';
import { municipalities } from '@samsyn/reference/municipalities';
import { units } from '@samsyn/reference/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aGroup, deviationsIn, group } from '../../test/deviations.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

describe('the report of a deviation', () => {
  let region: Region;
  let deviations: ReturnType<typeof deviationsIn>;
  beforeAll(async () => {
    region = await startRegion();
    deviations = deviationsIn(region);
    await aGroup(region);
  });
  afterAll(() => region.stop());
  const problemsOf = async (more: object) => (await deviations.report('staff', more)).problems;

  it('takes no name of a person and no identity number, tells the very place, and records nothing', async () => {
    const what = 'Kallelsen för Fatima Hussein, 20150314-9829, besvarades inte.';
    const problems = await problemsOf({ what, proposal: 'Låt Emma ringa.' });
    const told = problems.map((p: { field: string; code: string; start: number; end: number }) => [
      ...[p.field, p.code, (p.field === 'content.what' ? what : 'Låt Emma ringa.').slice(p.start, p.end)],
    ]);
    expect(told).toEqual([
      ['content.what', 'IDENTITY_NUMBER', '20150314-9829'],
      ['content.what', 'PERSON_NAME', 'Fatima Hussein'],
      ['content.proposal', 'PERSON_NAME', 'Emma'],
    ]);
    expect(await region.records.sql('select 1 from deviation')).toEqual([]);
  });

  it('takes nothing else that leads to a person: a day of birth, a telephone number, an e-mail address', async () => {
    const what = 'Barnet, född 120101, nås på 070-123 45 67.';
    const problems = await problemsOf({ what, consequence: 'Svar till ebba@exempel.se uteblev.' });
    expect(problems.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['content.what', 'PERSONAL_DETAIL'],
      ['content.what', 'PERSONAL_DETAIL'],
      ['content.consequence', 'PERSONAL_DETAIL'],
    ]);
  });

  it('may name units and places: no name in the reference looks like a person’s', () => {
    const words = new Set(
      units
        .filter(({ owner }) => owner === 'care')
        .flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u)),
    );
    const named = [units, municipalities, cityDistricts, districtParts, busGroups];
    const names = named.flatMap((each) => each.map(({ name }) => name));
    for (const name of names)
      for (const sentence of [`Kallelsen till ${name} gick fel.`, `${name} svarade inte.`])
        expect([sentence, findPersonNames(sentence, words)]).toEqual([sentence, []]);
  });

  it('needs a day that has come, what happened and what it led to, and a recipient that is there and another', async () => {
    const fields = async (more: object) =>
      (await problemsOf(more)).map(({ field, code }: { field: string; code: string }) => [field, code]);
    expect(await fields({ what: ' ', consequence: '', occurredOn: day(1) })).toEqual([
      ['content.what', 'REQUIRED'],
      ['content.consequence', 'REQUIRED'],
      ['content.occurredOn', 'IN_THE_FUTURE'],
    ]);
    expect(await fields({ what: 'x'.repeat(2001) })).toEqual([['content.what', 'TOO_LONG']]);
    expect(await fields({ occurredOn: day(-731) })).toEqual([['content.occurredOn', 'TOO_LONG_AGO']]);
    expect((await deviations.report('staff', { occurredOn: day(-730) })).deviation.state).toBe('REPORTED');
    // The secretariat keeps the register, and answers for nothing.
    expect(await fields({ recipientUnitId: 'bussam' })).toEqual([['content.recipientUnitId', 'NOT_OFFERED']]);
    expect(await fields({ recipientUnitId: 'bup-ingen' })).toEqual([['content.recipientUnitId', 'UNKNOWN']]);
    expect(await fields({ recipientUnitId: 'soc-farsta' })).toEqual([
      ['content.recipientUnitId', 'SAME_UNIT'],
    ]);
    expect(await deviations.report('staff', {}, { senderUnitId: 'soc-tyreso' })).toEqual({
      __typename: 'ChangeRefused',
    });
  });

  it('goes to the group that is evident; where several are true whoever reports chooses among them, and that is told', async () => {
    region.otherOwner.showsGroup({ id: 'bus-a', units: ['soc-tyreso', 'elevhalsa-tyreso'] });
    region.otherOwner.showsGroup({ id: 'bus-b', units: ['soc-tyreso', 'elevhalsa-tyreso'] });
    const staff = { sub: 'tyreso', name: 'Demo', units: ['soc-tyreso'], roles: ['STAFF'] };
    const between = (more: object) => deviations.report(staff, more, { senderUnitId: 'soc-tyreso' });
    const chosen = async (more: object) => {
      const { deviation } = await between(more);
      return [deviation.busGroup.id, deviation.groupGround];
    };
    const unclear = { problems: [{ field: 'content.busGroupId', code: 'REQUIRED' }] };
    expect(await between({ recipientUnitId: 'elevhalsa-tyreso' })).toMatchObject(unclear);
    expect(await chosen({ recipientUnitId: 'elevhalsa-tyreso', busGroupId: 'bus-b' })).toEqual([
      'bus-b',
      'BOTH_PARTIES',
    ]);
    // A clinic of another group: its own and the sender's two are all true.
    expect(await chosen({ busGroupId: group })).toEqual([group, 'RECIPIENTS_GROUP']);
    // No other is taken: it would be told to managers whom it does not concern.
    region.otherOwner.showsGroup({ id: 'bus-c' });
    const notOffered = { problems: [{ field: 'content.busGroupId', code: 'NOT_OFFERED' }] };
    for (const busGroupId of ['bus-c', 'bus-ingen', 'Ö'])
      expect(await between({ busGroupId })).toMatchObject(notOffered);
    const { data } = await deviations.ask(
      staff,
      '{ deviationGroupChoices(senderUnitId: "soc-tyreso", recipientUnitId: "elevhalsa-tyreso") { busGroup { id } ground evident } }',
    );
    expect(data.deviationGroupChoices.map(({ evident }: { evident: boolean }) => evident)).toEqual([
      false,
      false,
    ]);
  });

  it('goes to no group that has ended; where none is known that stands, whoever reports chooses among all that do', async () => {
    for (const unit of ['bup-globen', 'hab-innerstaden'])
      await region.records.insert('bus_seat', {
        ...{ id: randomUUID(), bus_group_id: 'bus-ended', level_id: randomUUID(), from_on: '2020-01-01' },
        ...{ party: 'HABILITATION', organisation: 'Prov', unit_id: unit },
        ...{ recorded_by: 'prov', recorded_as: 'Enhetschef' },
      });
    region.otherOwner.showsGroup({ id: 'bus-ended', to: '2022-02-01' });
    const staff = { sub: 'globen', name: 'Demo', units: ['bup-globen'], roles: ['STAFF'] };
    const report = (more: object) =>
      deviations.report(
        staff,
        { recipientUnitId: 'hab-innerstaden', ...more },
        { senderUnitId: 'bup-globen' },
      );
    expect(await report({})).toMatchObject({ problems: [{ code: 'REQUIRED' }] });
    expect(await report({ busGroupId: 'bus-ended' })).toMatchObject({ problems: [{ code: 'NOT_OFFERED' }] });
    expect((await report({ busGroupId: group })).deviation).toMatchObject({
      ...{ busGroup: { id: group }, groupGround: 'CHOSEN' },
    });
  });

  it('is taken thirty times in an hour from one person, and then the next has to wait', async () => {
    const staff = { sub: 'flitig', name: 'Demo', units: ['soc-farsta'], roles: ['STAFF'] };
    for (let made = 0; made < 30; made += 1)
      expect((await deviations.report(staff)).deviation.state).toBe('REPORTED');
    expect(await deviations.report(staff)).toMatchObject({ problems: [{ code: 'TOO_OFTEN' }] });
    expect((await deviations.report('staff')).deviation.state).toBe('REPORTED');
    await region.records.sql(
      `update deviation_step set made_at = made_at - interval '1 hour' where made_by = 'flitig'`,
    );
    expect((await deviations.report(staff)).deviation.state).toBe('REPORTED');
  });

  it('is not recorded when the municipality cannot say that its unit is there', async () => {
    region.otherOwner.become('is away');
    const problems = await problemsOf({ recipientUnitId: 'soc-tyreso' });
    region.otherOwner.become('answers');
    expect(problems).toMatchObject([{ field: 'content.recipientUnitId', code: 'NOT_VERIFIED' }]);
  });
});
