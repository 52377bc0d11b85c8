import { useState } from 'react';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationMove, DeviationRowFragment, DeviationWholeFragment } from '../../../gql/graphql.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { Button } from '../../../ui/button.js';
import { MoveForm } from './move-form.js';
import { ReviseForm } from './revise-form.js';
import { StrikeForm } from './strike-form.js';

interface DeviationActsProps {
  whole: DeviationWholeFragment;
  row: DeviationRowFragment;
  onMade(): void;
}

const takesBack: readonly DeviationMove[] = ['WITHDRAW', 'RETURN', 'DISMISS'];

/** What the reader can do with a deviation now, as the graph says. */
export function DeviationActs({ whole, row, onMade }: DeviationActsProps) {
  const { words, detail } = useWords();
  const [open, setOpen] = useState<DeviationMove | 'STRIKE' | null>(null);
  const moves = row.viewerMoves ?? [];
  // A form that is open stays: what was written in it is not lost when somebody else comes first.
  if (moves.length === 0 && !whole.viewerCanStrike && open === null) return null;
  // What was done is followed up; to decide once more is the exception.
  const first =
    moves.find((move) => move === 'CLOSE') ??
    moves.find((move) => move !== 'REVISE' && !takesBack.includes(move));
  const close = () => setOpen(null);
  return (
    <OwnerContext value="REGION">
      <section className={`${styles.acts} screen-only`} aria-label={detail.acts}>
        {moves.map((move) => (
          <Button key={move} look={move === first ? 'primary' : 'plain'} onClick={() => setOpen(move)}>
            {words.moves[move]}
          </Button>
        ))}
        {whole.viewerCanStrike && <Button onClick={() => setOpen('STRIKE')}>{detail.strikeOpen}</Button>}
      </section>
      {open === 'STRIKE' && <StrikeForm whole={whole} row={row} onClose={close} onMade={onMade} />}
      {open === 'REVISE' && <ReviseForm whole={whole} row={row} onClose={close} onMade={onMade} />}
      {open !== null && open !== 'REVISE' && open !== 'STRIKE' && (
        <MoveForm key={open} move={open} whole={whole} row={row} onClose={close} onMade={onMade} />
      )}
    </OwnerContext>
  );
}
