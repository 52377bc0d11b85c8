import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgreementForce, RevisionStanding, SignatureStanding } from './document.enums.js';
import {
  forceOf,
  isActivityOverdue,
  lastPossibleDay,
  monthsAfter,
  revisionOf,
  signatureOn,
} from './document.rules.js';

const exactly = (on: string) => ({ on, knownTo: null });
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const knownTo = fc.constantFrom(null, 'MONTH', 'HALF_YEAR', 'YEAR');
const dated = fc.record({ on: day, knownTo });

describe('when a document is to be revised', () => {
  it('is every second year for Hässelby-Vällingby’s (f3): late from 27 January 2022, and not on that day itself', () => {
    const on = (asked: string) => revisionOf([exactly('2020-01-27')], 24, null, asked);
    expect(on('2022-01-27')).toEqual({
      standing: RevisionStanding.CURRENT,
      due: '2022-01-27',
      overdueSince: null,
    });
    expect(on('2022-01-28')).toEqual({
      ...{ standing: RevisionStanding.OVERDUE, due: '2022-01-27', overdueSince: '2022-01-27' },
    });
  });

  it('is counted anew from each revision, on the days from then on', () => {
    const versions = [exactly('2020-01-27'), exactly('2022-01-20')];
    expect(revisionOf(versions, 24, null, '2022-01-28')).toMatchObject({
      standing: 'CURRENT',
      due: '2024-01-20',
    });
    expect(revisionOf(versions, 24, null, '2022-01-19')).toMatchObject({
      standing: 'CURRENT',
      due: '2022-01-27',
    });
  });

  it('is told late for Tyresö’s yearly plan, revised on 21 May 2019 (f0)', () => {
    expect(revisionOf([exactly('2019-05-21')], 12, null, '2023-01-26')).toMatchObject({
      overdueSince: '2020-05-21',
    });
  });

  it('is not told of what says no interval, is of no known day, or holds no longer', () => {
    const norrtalje = [exactly('2009-12-18'), { on: '2012-05-01', knownTo: 'MONTH' }];
    expect(revisionOf(norrtalje, null, null, '2026-01-01').standing).toBe(RevisionStanding.NO_INTERVAL);
    expect(revisionOf([], 24, null, '2026-01-01').standing).toBe(RevisionStanding.UNKNOWN);
    expect(revisionOf(norrtalje, 24, '2020-01-01', '2020-01-01').standing).toBe(RevisionStanding.ENDED);
  });

  it('gives what is dated to a month or a year its last day: nothing is late that may have been in time', () => {
    expect(lastPossibleDay({ on: '2012-05-01', knownTo: 'MONTH' })).toBe('2012-05-31');
    expect(lastPossibleDay({ on: '2016-02-01', knownTo: 'MONTH' })).toBe('2016-02-29');
    expect(lastPossibleDay({ on: '2020-07-01', knownTo: 'HALF_YEAR' })).toBe('2020-12-31');
    expect(lastPossibleDay({ on: '2020-01-01', knownTo: 'HALF_YEAR' })).toBe('2020-06-30');
    expect(lastPossibleDay({ on: '2017-01-01', knownTo: 'YEAR' })).toBe('2017-12-31');
  });

  it('keeps the day of the month, or takes the last that the month has', () => {
    expect(monthsAfter('2020-01-31', 1)).toBe('2020-02-29');
    expect(monthsAfter('2020-02-29', 12)).toBe('2021-02-28');
    expect(monthsAfter('2020-12-15', 1)).toBe('2021-01-15');
    expect(monthsAfter('2020-01-27', 24)).toBe('2022-01-27');
  });

  it('is never earlier for one revision more, and late exactly when the day has passed', () => {
    fc.assert(
      fc.property(
        fc.array(dated, { minLength: 1 }),
        dated,
        fc.integer({ min: 1, max: 60 }),
        day,
        (before, more, months, asked) => {
          const less = revisionOf(before, months, null, asked);
          const after = revisionOf([...before, more], months, null, asked);
          if (less.due !== null) expect(after.due !== null && after.due >= less.due).toBe(true);
          expect(after.standing === RevisionStanding.OVERDUE).toBe(after.due !== null && after.due < asked);
          expect(after.overdueSince).toBe(after.standing === RevisionStanding.OVERDUE ? after.due : null);
        },
      ),
    );
  });

  it('is the same in whatever order the revisions were entered', () => {
    fc.assert(
      fc.property(fc.array(dated), day, (versions, asked) => {
        expect(revisionOf([...versions].reverse(), 24, null, asked)).toEqual(
          revisionOf(versions, 24, null, asked),
        );
      }),
    );
  });
});

describe('an agreement', () => {
  const { SIGNED, NOT_SIGNED, UNKNOWN } = SignatureStanding;
  const signedOn = (on: string | null) => ({ standing: SIGNED, signedOn: on });

  it('is in force from the day that the last party signed', () => {
    expect(forceOf([signedOn('2020-02-01'), signedOn('2020-03-05')], true, null, '2021-01-01')).toEqual({
      ...{ force: AgreementForce.IN_FORCE, since: '2020-03-05' },
    });
    expect(forceOf([signedOn('2020-02-01'), signedOn(null)], true, null, '2021-01-01')).toEqual({
      ...{ force: AgreementForce.IN_FORCE, since: null },
    });
  });

  it('waits for who has not signed, and is not known while it is not known of somebody', () => {
    const one = signedOn('2020-02-01');
    const unknown = { standing: UNKNOWN, signedOn: null };
    const not = { standing: NOT_SIGNED, signedOn: null };
    expect(forceOf([one, unknown], true, null, '2021-01-01').force).toBe(AgreementForce.UNKNOWN);
    expect(forceOf([one, unknown, not], false, null, '2021-01-01').force).toBe(
      AgreementForce.AWAITS_SIGNATURES,
    );
    expect(forceOf([], true, null, '2021-01-01').force).toBe(AgreementForce.UNKNOWN);
    // All that are entered have signed; whether they are all nobody has said.
    expect(forceOf([one], false, null, '2021-01-01').force).toBe(AgreementForce.UNKNOWN);
    expect(forceOf([one], true, '2020-12-31', '2021-01-01').force).toBe(AgreementForce.ENDED);
  });

  it('is in force only when all have signed, whoever they are', () => {
    const signature = fc.oneof(
      day.map((on) => signedOn(on)),
      fc.constantFrom(
        signedOn(null),
        { standing: UNKNOWN, signedOn: null },
        { standing: NOT_SIGNED, signedOn: null },
      ),
    );
    fc.assert(
      fc.property(fc.array(signature), fc.boolean(), (signatures, allEntered) => {
        const isSigned =
          allEntered && signatures.length > 0 && signatures.every(({ standing }) => standing === SIGNED);
        expect(forceOf(signatures, allEntered, null, '2041-01-01').force === AgreementForce.IN_FORCE).toBe(
          isSigned,
        );
      }),
    );
  });

  it('was not signed before the day that it was, and who has said nothing is not known', () => {
    const said = [{ fromOn: '2020-03-05', standing: SIGNED, dayKnown: true }];
    expect(signatureOn(said, '2020-03-04')).toEqual({ standing: NOT_SIGNED, signedOn: null });
    expect(signatureOn(said, '2020-03-05')).toEqual({ standing: SIGNED, signedOn: '2020-03-05' });
    expect(signatureOn([], '2020-03-05')).toEqual({ standing: UNKNOWN, signedOn: null });
    const sometime = [{ fromOn: '2020-03-05', standing: SIGNED, dayKnown: false }];
    expect(signatureOn(sometime, '2020-03-04').standing).toBe(UNKNOWN);
    expect(signatureOn(sometime, '2020-03-05')).toEqual({ standing: SIGNED, signedOn: null });
  });
});

describe('an activity', () => {
  it('is late the day after its day, unless it is done or dropped', () => {
    expect(isActivityOverdue('2021-09-30', 'ONGOING', '2021-09-30')).toBe(false);
    expect(isActivityOverdue('2021-09-30', 'ONGOING', '2021-10-01')).toBe(true);
    expect(isActivityOverdue('2021-09-30', 'DONE', '2021-10-01')).toBe(false);
    expect(isActivityOverdue('2021-09-30', 'DROPPED', '2021-10-01')).toBe(false);
    expect(isActivityOverdue(null, 'PLANNED', '2021-10-01')).toBe(false);
  });
});
