import { useState } from 'react';
import type { RecordOwner } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { ChangeTrouble } from '../../sharing/change-trouble.js';
import type { Result } from '../../sharing/outcome.js';
import { useChange } from '../../sharing/use-change.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useTell } from '../../ui/telling.js';
import styles from './review-page.module.css';
import { useWords } from './words.js';

const Draw = graphql(`
  mutation DrawLogSample($municipal: Boolean!, $input: DrawLogSampleInput!) {
    municipal: drawMunicipalLogSample(input: $input) @include(if: $municipal) {
      ...DrawOutcome
    }
    care: drawCareLogSample(input: $input) @skip(if: $municipal) {
      ...DrawOutcome
    }
  }

  fragment DrawOutcome on LogReviewResult {
    __typename
    ... on LogReviewChanged {
      review {
        id
        ...ReviewFacts
      }
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

interface DrawSampleProps {
  unitId: string;
  owner: RecordOwner;
  isFirst: boolean;
  onDrawn(): void;
}

/** Has a sample drawn. How many lines, and which, is for the owner's database to say, so that nobody draws until it pleases. */
export function DrawSample({ unitId, owner, isFirst, onDrawn }: DrawSampleProps) {
  const { t } = useSpeech();
  const words = useWords();
  const { make, busy } = useChange<{ input: { unit: string } }>(Draw, owner);
  const tell = useTell();
  const [result, setResult] = useState<Result | null>(null);
  const draw = async () => {
    tell(null);
    const outcome = await make({ input: { unit: unitId } });
    if (outcome === null) return;
    setResult(outcome);
    if (outcome.kind !== 'made') return;
    tell(words.drawn);
    onDrawn();
  };
  const nothing = result?.kind === 'problems' && result.problems[0];
  return (
    <div className={styles.draw}>
      <p>{isFirst ? words.none : words.noneOpen}</p>
      <p className={styles.muted}>
        {words.how} {words.ownLeftOut}
      </p>
      <div>
        <Button look="primary" aria-disabled={busy} onClick={() => void draw()}>
          {busy ? words.drawing : words.draw}
        </Button>
      </div>
      <div className={styles.heard}>
        <div role="status">{nothing && <Notice tone="well" title={t.changes.problem[nothing.code]} />}</div>
        <ChangeTrouble result={result?.kind === 'problems' ? null : result} />
      </div>
    </div>
  );
}
