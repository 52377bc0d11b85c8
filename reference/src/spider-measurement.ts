import { type Sourced, said } from './sourced.js';

/** One corner of the web; in the order they are drawn, clockwise from the top. */
export const spiderAxes = [
  'Regelverk',
  'Dokumentation',
  'Målformulering',
  'Organisation',
  'Resurser',
  'Förankring',
  'Kunskap',
  'Kommunikation',
  'Synsätt',
] as const;

export type SpiderAxis = (typeof spiderAxes)[number];

/** The three dimensions of the model. Which axis belongs to which is not printed, so no axis is tied to one here. */
export const spiderDimensions = ['regelverk', 'organisation', 'synsätt och kunskap'] as const;

/** How the city measures collaboration in its BUS groups (spindelmätning). */
export interface SpiderMeasurement extends Sourced {
  readonly lowest: number;
  readonly highest: number;
  /** What is drawn for an axis. */
  readonly summary: 'MEAN_OF_ANSWERS';
  /** Years measured in the one diagram that was published; its values were not. */
  readonly years: readonly number[];
  readonly publishedFor: string;
  readonly finding: string;
}

export const spiderMeasurement: SpiderMeasurement = {
  lowest: 1,
  highest: 10,
  summary: 'MEAN_OF_ANSWERS',
  years: [2017, 2018, 2019],
  publishedFor: 'BUS styrgrupp i Enskede-Årsta-Vantör',
  finding:
    'Första året ökade förutsättningarna inom samtliga områden, andra året bestod de inom samtliga utom ett.',
  ...said('f2, avsnitt ”Stärkt samverkan inom BUS” och Diagram 1'),
  from: '2017-01-01',
  fromKnownTo: 'year',
  to: null,
};
