import type { Language } from '../words.js';

interface MeasurementWords {
  readonly year: string;
  readonly answers: string;
  readonly source: string;
  readonly madeUp: string;
  readonly yes: string;
  readonly no: string;
  /** of a dimension, where not all of its axes are told */
  readonly notWhole: string;
  /** where a measurement comes from that was made here */
  readonly survey: string;
  /** where the median comes from */
  readonly computed: string;
  /** What the file says of itself. @param day that it was fetched, ISO. @param why a value is not told */
  readonly told: (day: string, why: string) => readonly (readonly [about: string, text: string])[];
}

export const measurementWords: Record<Language, MeasurementWords> = {
  sv: {
    ...{
      year: 'År',
      answers: 'Antal svar',
      source: 'Källa',
      madeUp: 'Påhittat för demonstration',
      yes: 'ja',
      no: 'nej',
    },
    ...{ notWhole: 'redovisas inte', survey: 'Enkät i Samsyn', computed: 'Beräknad av gruppernas värden' },
    told: (day, why) => [
      ['Tabell', 'Spindelmätningar: BUS-grupper, år och axlar'],
      ['Dag', day],
      [
        'Redovisningsgrund',
        'Medelvärden av svar från 1 till 10, med en decimal. En dimension är medelvärdet av sina tre axlar.',
      ],
      ['Att veta', `Länets median är av minst tre grupper. ${why}`],
    ],
  },
  en: {
    ...{
      year: 'Year',
      answers: 'Answers',
      source: 'Source',
      madeUp: 'Made up for demonstration',
      yes: 'yes',
      no: 'no',
    },
    ...{ notWhole: 'not told', survey: 'Survey in Samsyn', computed: 'Worked out from the groups’ values' },
    told: (day, why) => [
      ['Table', 'Spider measurements: BUS groups, years and axes'],
      ['Day', day],
      [
        'Basis',
        'Means of answers from 1 to 10, with one decimal. A dimension is the mean of its three axes.',
      ],
      ['To know', `The county’s median is of three groups at least. ${why}`],
    ],
  },
};
