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
  guardianColumns,
  guardianRows,
  type RecordKinds,
  recordKind,
} from '@samsyn/disclosure/import/record-kinds';
import * as v from 'valibot';

const keepers = v.strictObject(
  {
    IDENTITY: field.slug,
    SCHOOLING: v.optional(field.slug),
    SOCIAL_SUPPORT: v.optional(field.slug),
  },
  'NOT_VALID',
);

/** What a municipality's case systems can bring: docs/import.md has the same in words. */
export const municipalRecordKinds: RecordKinds = {
  child: recordKind({
    schema: v.object({
      ...always,
      givenName: field.text(100),
      familyName: field.text(100),
      birthDate: field.day,
      gender: field.oneOf(['GIRL', 'BOY']),
      protectedIdentity: field.yesOrNo,
      registeredMunicipality: field.municipality,
      registeredPart: field.maybe(field.slug),
      stayingMunicipality: field.municipality,
      stayingPart: field.maybe(field.slug),
      school: field.maybe(field.slug),
      grade: field.maybe(field.wholeNumber(0, 12)),
      keepers,
      guardians: field.guardians,
    }),
    columns: ['keepers.IDENTITY', 'keepers.SCHOOLING', 'keepers.SOCIAL_SUPPORT', ...guardianColumns],
    together: ({ birthDate, identityNumber }) =>
      birthDate && identityNumber && birthDate !== identityNumber.birthDate
        ? [new ImportFault('birthDate', 'DOES_NOT_AGREE')]
        : [],
    row: (given, makes, childId) => ({
      identity_number: makes.encrypted(childId, given.identityNumber.normalised),
      given_name: given.givenName,
      family_name: given.familyName,
      birth_date: given.birthDate,
      gender: given.gender,
      protected_identity: given.protectedIdentity,
      registered_municipality: given.registeredMunicipality,
      registered_part_id: given.registeredPart,
      staying_municipality: given.stayingMunicipality,
      staying_part_id: given.stayingPart,
      school_unit_id: given.school,
      grade: given.grade,
      keepers: given.keepers,
      guardians: guardianRows(given.guardians, makes, childId),
    }),
  }),
  assignment,
  absence: recordKind({
    schema: v.object({ ...always, term: field.term, percent: field.wholeNumber(0, 100) }),
    columns: [],
    sameBy: ({ term }, childId) => [childId, term],
    row: ({ term, percent }) => ({ term, percent }),
  }),
  intervention: recordKind({
    schema: v.object({
      ...interventionFields,
      form: field.oneOf(['NEEDS_ASSESSED', 'SERVICE', 'SCHOOL_SUPPORT']),
      goal: field.maybe(field.recordId),
    }),
    columns: [],
    together: interventionTogether,
    row: (given) => ({ ...interventionRow(given), form: given.form, goal_id: given.goal }),
  }),
};
