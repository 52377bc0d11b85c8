import { SpiderAxis, SpiderDimension } from './survey.enums.js';

/**
 * The axes in the order of the diagram. f2 names nine axes and three dimensions of some questions each, and not which belongs
 * to which: read here off the diagram, three beside each other to a dimension, as the first of each is called.
 */
export const spiderAxes: readonly SpiderAxis[] = Object.values(SpiderAxis);

/** Axes to a dimension. */
const perDimension = 3;

/** Which dimension an axis belongs to. */
export function dimensionOf(axis: SpiderAxis): SpiderDimension {
  const place = Math.floor(spiderAxes.indexOf(axis) / perDimension);
  return Object.values(SpiderDimension)[place] as SpiderDimension;
}

/** The axes of a dimension, in the diagram's order. */
export function axesOf(dimension: SpiderDimension): SpiderAxis[] {
  return spiderAxes.filter((axis) => dimensionOf(axis) === dimension);
}

/** A question in both languages. */
export interface Wording {
  readonly sv: string;
  readonly en: string;
}

/** The questions that a new survey begins with. No document has their wording: the secretariat may change it. */
export const firstWordings: Readonly<Record<SpiderAxis, Wording>> = {
  [SpiderAxis.REGULATIONS]: {
    sv: 'Lagar och regler ger oss förutsättningar att samverka.',
    en: 'Laws and rules let us collaborate.',
  },
  [SpiderAxis.DOCUMENTATION]: {
    sv: 'Det vi kommer överens om skrivs ner och går att hitta.',
    en: 'What we agree on is written down and can be found.',
  },
  [SpiderAxis.GOALS]: {
    sv: 'Vi har gemensamma mål som går att följa upp.',
    en: 'We have goals in common that can be followed up.',
  },
  [SpiderAxis.ORGANISATION]: {
    sv: 'Det är tydligt hur samverkan är organiserad och vem som gör vad.',
    en: 'It is clear how we collaborate and who does what.',
  },
  [SpiderAxis.RESOURCES]: {
    sv: 'Vi har den tid och de resurser som samverkan kräver.',
    en: 'We have the time and means that collaboration takes.',
  },
  [SpiderAxis.ANCHORING]: {
    sv: 'Samverkan är förankrad i våra ledningar och hos medarbetarna.',
    en: 'Our management and our staff stand behind the collaboration.',
  },
  [SpiderAxis.KNOWLEDGE]: {
    sv: 'Vi känner till varandras uppdrag och vad var och en kan bidra med.',
    en: 'We know each other’s tasks and what each can give.',
  },
  [SpiderAxis.COMMUNICATION]: {
    sv: 'Vi når varandra och talar öppet, också när vi är oense.',
    en: 'We reach each other and speak openly, also when we disagree.',
  },
  [SpiderAxis.OUTLOOK]: {
    sv: 'Vi har ett gemensamt sätt att se på barnets behov.',
    en: 'We look at the child’s needs in the same way.',
  },
};
