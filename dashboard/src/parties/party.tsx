import type { PartyKind } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import styles from './party.module.css';

type Mark =
  | 'diamond'
  | 'ring-diamond'
  | 'split-diamond'
  | 'square'
  | 'circle'
  | 'pentagon'
  | 'plus'
  | 'drop'
  | 'house'
  | 'star'
  | 'bar';

/** Each party's one colour (a token's name) and one mark. The school's own people share its colour and its diamond. */
const looks: Record<PartyKind, { colour: string; mark: Mark }> = {
  SCHOOL: { colour: 'school', mark: 'diamond' },
  STUDENT_HEALTH: { colour: 'school', mark: 'ring-diamond' },
  PRESCHOOL: { colour: 'school', mark: 'split-diamond' },
  SOCIAL_SERVICES: { colour: 'social', mark: 'square' },
  COORDINATION: { colour: 'coordination', mark: 'star' },
  CHILD_PSYCHIATRY: { colour: 'psychiatry', mark: 'circle' },
  HABILITATION: { colour: 'habilitation', mark: 'pentagon' },
  PAEDIATRICS: { colour: 'paediatrics', mark: 'plus' },
  PRIMARY_CARE: { colour: 'primary-care', mark: 'drop' },
  FAMILY: { colour: 'family', mark: 'house' },
  OTHER: { colour: 'other', mark: 'bar' },
};

const outlines: Record<Mark, string> = {
  diamond: 'M6 .6 11.4 6 6 11.4 .6 6Z',
  'ring-diamond': 'M6 .6 11.4 6 6 11.4 .6 6ZM6 3.6 3.6 6 6 8.4 8.4 6Z',
  'split-diamond': 'M6 .6 10.7 5.3H1.3ZM1.3 6.7H10.7L6 11.4Z',
  square: 'M1.6 1.6h8.8v8.8H1.6Z',
  circle: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  pentagon: 'M6 .7 11.3 4.6 9.3 11H2.7L.7 4.6Z',
  plus: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2Z',
  drop: 'M6 .5C8.5 3.5 10 5.6 10 7.4a4 4 0 0 1-8 0C2 5.6 3.5 3.5 6 .5Z',
  house: 'M6 .8 11.4 5.6H10V11H2V5.6H.6Z',
  star: 'M6 .4 7.6 4.3l4.1.3-3.1 2.7 1 4.1L6 9.2l-3.6 2.2 1-4.1L.3 4.6l4.1-.3Z',
  bar: 'M1 4h10v4H1Z',
};

/** The CSS colour of a party. */
export function partyColour(kind: PartyKind): string {
  return `var(--${looks[kind].colour})`;
}

/** The party's mark in its colour. Stands beside the party's name, or gives it to screen readers when told to. */
export function PartyMark({
  kind,
  named = false,
  size = 12,
}: {
  kind: PartyKind;
  named?: boolean;
  size?: number;
}) {
  const { t } = useSpeech();
  const name = t.words.party[kind];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside its own name
    <svg
      className={styles.mark}
      viewBox="0 0 12 12"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      style={{ color: partyColour(kind) }}
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      focusable="false"
    >
      <path d={outlines[looks[kind].mark]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** Mark and name in the party's colour. */
export function PartyName({ kind, children }: { kind: PartyKind; children: string }) {
  return (
    <span className={styles.name} style={{ color: partyColour(kind) }}>
      <PartyMark kind={kind} />
      <span>{children}</span>
    </span>
  );
}

/** Kinds in the order in which they always stand: the family, the municipality's, the region's. */
export const partyOrder: readonly PartyKind[] = [
  'FAMILY',
  'COORDINATION',
  'SOCIAL_SERVICES',
  'SCHOOL',
  'PRESCHOOL',
  'STUDENT_HEALTH',
  'CHILD_PSYCHIATRY',
  'HABILITATION',
  'PAEDIATRICS',
  'PRIMARY_CARE',
  'OTHER',
];
