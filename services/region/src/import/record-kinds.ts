import { ImportFault } from '@samsyn/disclosure/import/faults';
import * as field from '@samsyn/disclosure/import/fields';
import {
  interventionFields,
  interventionRow,
  interventionTogether,
} from '@samsyn/disclosure/import/intervention-kind';
import {
  always,
  assignment,
  endsBeforeItBegins,
  guardianColumns,
  guardianRows,
  type RecordKinds,
  recordKind,
} from '@samsyn/disclosure/import/record-kinds';
import * as v from 'valibot';

const answer = v.object(
  {
    unit: field.slug,
    outcome: field.oneOf(['WAITING', 'ACCEPTED', 'DECLINED']),
    reason: field.maybe(field.text(2_000)),
    answeredOn: field.maybe(field.day),
  },
  'NOT_VALID',
);

/** What the region's case systems can bring: docs/import.md has the same in words. */
export const careRecordKinds: RecordKinds = {
  child: recordKind({
    schema: v.object({
      ...always,
      protectedIdentity: field.yesOrNo,
      keepers: v.strictObject({ HEALTH_CARE: field.slug }, 'NOT_VALID'),
      guardians: field.guardians,
    }),
    columns: ['keepers.HEALTH_CARE', ...guardianColumns],
    row: (given, makes, childId) => ({
      identity_number: makes.encrypted(childId, given.identityNumber.normalised),
      protected_identity: given.protectedIdentity,
      keepers: given.keepers,
      guardians: guardianRows(given.guardians, makes, childId),
    }),
  }),
  assignment,
  contact: recordKind({
    schema: v.object({ ...always, unit: field.slug, from: field.day, until: field.maybe(field.day) }),
    columns: [],
    together: endsBeforeItBegins,
    row: ({ unit, from, until }) => ({ unit, from_on: from, until_on: until }),
  }),
  referral: recordKind({
    schema: v.object({
      ...always,
      fromUnit: field.slug,
      purpose: field.text(2_000),
      sentOn: field.day,
      answers: v.pipe(
        v.array(answer, 'NOT_VALID'),
        v.minLength(1, 'REQUIRED'),
        v.maxLength(10, 'NOT_VALID'),
        v.check((given) => new Set(given.map(({ unit }) => unit)).size === given.length, 'REPEATED'),
      ),
    }),
    columns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((nth) =>
      ['unit', 'outcome', 'reason', 'answeredOn'].map((name) => `answers.${nth}.${name}`),
    ),
    together: ({ sentOn, answers }) =>
      (answers ?? []).flatMap(({ outcome, answeredOn }, place) => [
        ...(sentOn && answeredOn && answeredOn < sentOn
          ? [new ImportFault(`answers.${place + 1}.answeredOn`, 'BEFORE_START')]
          : []),
        ...((outcome === 'WAITING') !== (answeredOn === null)
          ? [
              new ImportFault(
                `answers.${place + 1}.answeredOn`,
                answeredOn === null ? 'REQUIRED' : 'NOT_VALID',
              ),
            ]
          : []),
      ]),
    row: ({ fromUnit, purpose, sentOn, answers }) => ({
      from_unit: fromUnit,
      purpose,
      sent_on: sentOn,
      answers: answers.map(({ unit, outcome, reason, answeredOn }) => ({
        unit,
        outcome,
        reason,
        answered_on: answeredOn,
      })),
    }),
  }),
  intervention: recordKind({
    schema: v.object(interventionFields),
    columns: [],
    together: interventionTogether,
    row: interventionRow,
  }),
};
