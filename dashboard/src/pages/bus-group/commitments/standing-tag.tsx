import type { CommitmentStanding } from '../../../gql/graphql.js';
import type { IconName } from '../../../ui/icon.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from './words.js';

/** A mark of its own for each, beside the word: never the colour alone. */
export const markOf: Record<CommitmentStanding, IconName | undefined> = {
  KEPT: 'check',
  AT_RISK: 'clock',
  BROKEN: 'cross',
  UNKNOWN: undefined,
};

const toneOf = { KEPT: 'well', AT_RISK: 'late', BROKEN: 'gap', UNKNOWN: 'neutral' } as const;

export function StandingTag({ standing }: { standing: CommitmentStanding }) {
  const words = useWords();
  const icon = markOf[standing];
  return (
    <Tag tone={toneOf[standing]} {...(icon ? { icon } : {})}>
      {words.standing[standing]}
    </Tag>
  );
}
