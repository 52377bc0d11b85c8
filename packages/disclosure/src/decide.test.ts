import { describe, expect, it } from 'vitest';
import { type AccessFacts, type Asker, decide, noFacts } from './decide.js';
import { AccessGround, RecordPart } from './record-part.js';

const { IDENTITY, PLAN } = RecordPart;

const socialWorker: Asker = { units: ['soc-farsta'], isSecretariat: false };
const clinician: Asker = { units: ['bup-farsta'], isSecretariat: false };
const teacher: Asker = { units: ['elevhalsa-farsta'], isSecretariat: false };

const record = (more: Partial<AccessFacts> = {}): AccessFacts => ({
  owners: new Map([[PLAN, 'farsta-sdn']]),
  assignments: [],
  disclosures: [],
  blocks: [],
  isProtected: false,
  ...more,
});
const assignedTo = (unitId: string, authority: string) => ({ assignments: [{ unitId, authority }] });
const releasedTo = (unitId: string, toOwnUnit: boolean, part = PLAN) => ({
  disclosures: [{ id: 'a-disclosure', part, unitId, ground: AccessGround.CONSENT, toOwnUnit }],
});
const blocked = (unitId: string | null, part: RecordPart = PLAN) => ({ blocks: [{ unitId, part }] });
const allows = (asker: Asker, facts: AccessFacts, part = PLAN) => decide(asker, part, facts).allowed;

describe('the rule of who may read a part', () => {
  it('refuses by default: no record, no assignment, no disclosure', () => {
    expect(allows(socialWorker, record({ owners: new Map() }))).toBe(false);
    expect(allows(socialWorker, record())).toBe(false);
  });

  it('opens a record to those who work with the child under the authority that keeps it', () => {
    const facts = record(assignedTo('soc-farsta', 'farsta-sdn'));
    expect(decide(socialWorker, PLAN, facts)).toMatchObject({
      allowed: true,
      own: true,
      ground: 'ASSIGNMENT',
    });
    expect(allows(teacher, record(assignedTo('elevhalsa-farsta', 'utbildningsnamnden')))).toBe(false);
  });

  it('opens only the parts that the authority keeps', () => {
    expect(allows(socialWorker, record(assignedTo('soc-farsta', 'farsta-sdn')), IDENTITY)).toBe(false);
  });

  it('heeds an assignment only in a unit that the token names', () => {
    expect(allows(clinician, record(assignedTo('soc-farsta', 'farsta-sdn')))).toBe(false);
  });

  it('opens a part that was released to a unit of another owner', () => {
    expect(decide(clinician, PLAN, record(releasedTo('bup-farsta', false)))).toMatchObject({
      allowed: true,
      own: false,
      ground: 'CONSENT',
      disclosureId: 'a-disclosure',
    });
    expect(allows(clinician, record(releasedTo('bup-farsta', false, IDENTITY)))).toBe(false);
    expect(allows(clinician, record(releasedTo('bup-bromma', false)))).toBe(false);
  });

  it('tells where the child is to its own staff, and of a protected child to nobody else', () => {
    const own = record(assignedTo('soc-farsta', 'farsta-sdn'));
    const released = record(releasedTo('bup-farsta', false));
    for (const isProtected of [false, true]) {
      expect(decide(socialWorker, PLAN, { ...own, isProtected })).toEqual({
        ...{ allowed: true, ground: 'ASSIGNMENT', own: true, knowsWhereabouts: true },
        ...{ unitId: 'soc-farsta', disclosureId: null },
      });
      expect(decide(clinician, PLAN, { ...released, isProtected })).toEqual({
        ...{ allowed: true, ground: 'CONSENT', own: false, knowsWhereabouts: !isProtected },
        ...{ unitId: 'bup-farsta', disclosureId: 'a-disclosure' },
      });
    }
  });

  it('opens nothing that nobody keeps, though it were released', () => {
    expect(allows(clinician, record({ owners: new Map(), ...releasedTo('bup-farsta', false) }))).toBe(false);
    expect(decide(clinician, PLAN, noFacts)).toEqual({ allowed: false });
  });

  it('asks for an assignment too when the receiving unit is the owner’s own', () => {
    const released = releasedTo('elevhalsa-farsta', true);
    expect(allows(teacher, record(released))).toBe(false);
    expect(
      allows(teacher, record({ ...released, ...assignedTo('elevhalsa-farsta', 'utbildningsnamnden') })),
    ).toBe(true);
    // To work with the child in another unit is not to work with it where it was released to.
    const inTwoUnits: Asker = { units: ['elevhalsa-farsta', 'skola-farsta'], isSecretariat: false };
    expect(
      allows(inTwoUnits, record({ ...released, ...assignedTo('skola-farsta', 'utbildningsnamnden') })),
    ).toBe(false);
  });

  it('lets a block beat a disclosure, for its unit or for everybody else than the keeper', () => {
    const released = releasedTo('bup-farsta', false);
    expect(allows(clinician, record({ ...released, ...blocked('bup-farsta') }))).toBe(false);
    expect(allows(clinician, record({ ...released, ...blocked(null) }))).toBe(false);
    expect(allows(clinician, record({ ...released, ...blocked('hab-farsta') }))).toBe(true);
    expect(allows(clinician, record({ ...released, ...blocked('bup-farsta', IDENTITY) }))).toBe(true);
  });

  it('keeps a general block from the keeper’s own staff, but not one that names their unit', () => {
    const own = assignedTo('soc-farsta', 'farsta-sdn');
    expect(allows(socialWorker, record({ ...own, ...blocked(null) }))).toBe(true);
    expect(allows(socialWorker, record({ ...own, ...blocked('soc-farsta') }))).toBe(false);
  });

  it('never opens anything to the secretariat, whatever the records say', () => {
    const secretariat: Asker = { units: ['soc-farsta'], isSecretariat: true };
    const everything = record({
      ...assignedTo('soc-farsta', 'farsta-sdn'),
      ...releasedTo('soc-farsta', false),
    });
    expect(allows(secretariat, everything)).toBe(false);
  });
});
