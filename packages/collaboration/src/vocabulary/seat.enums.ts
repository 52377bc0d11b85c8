import { registerEnumType } from 'type-graphql';

/** What a seat may do. */
export enum SeatMandate {
  DECIDES = 'DECIDES',
  PREPARES = 'PREPARES',
  OBSERVES = 'OBSERVES',
}
registerEnumType(SeatMandate, {
  name: 'SeatMandate',
  description: 'What whoever sits on a seat may do for the own organisation (mandat).',
  valuesConfig: {
    DECIDES: { description: 'Beslutar: takes part in decisions that bind the own organisation.' },
    PREPARES: { description: 'Bereder: prepares and carries out; somebody else decides.' },
    OBSERVES: { description: 'Adjungerad: takes part when called, and does not decide.' },
  },
});

/** In which role somebody sits on a seat. */
export enum SeatRole {
  HOLDER = 'HOLDER',
  DEPUTY = 'DEPUTY',
}
registerEnumType(SeatRole, {
  name: 'SeatRole',
  description: 'In which role somebody sits on a seat.',
  valuesConfig: {
    HOLDER: { description: 'Ledamot: holds the seat.' },
    DEPUTY: { description: 'Ersättare: comes when the holder cannot.' },
  },
});

/** How exactly a day is known. */
export enum DayResolution {
  MONTH = 'MONTH',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}
registerEnumType(DayResolution, {
  name: 'DayResolution',
  description: 'How exactly a document dates something; the day given is then the first of that time.',
  valuesConfig: {
    MONTH: { description: 'To the month.' },
    HALF_YEAR: { description: 'To the half-year.' },
    YEAR: { description: 'To the year.' },
  },
});
