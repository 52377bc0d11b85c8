import { useState } from 'react';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationMove, DeviationRowFragment, DeviationWholeFragment } from '../../../gql/graphql.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { Button } from '../../../ui/button.js';
import { MoveForm } from './move-form.js';
import { ReviseForm } from './revise-form.js';

interface DeviationActsProps {
  whole: DeviationWholeFragment;
  row: DeviationRowFragment;
  onMade(): void;
}

const takesBack: readonly DeviationMove[] = ['WITHDRAW', 'RETURN', 'DISMISS'];

/** What the reader can do with a deviation now, as the graph says. */
export function DeviationActs({ whole, row, onMade }: DeviationActsProps) {
  const { words, detail } = useWords();
  const [open, setOpen] = useState<DeviationMove | null>(null);
  const moves = row.viewerMoves ?? [];
  // A form that is open stays: what was written in it is not lost when somebody else comes first.
  if (moves.length === 0 && open === null) return null;
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
      </section>
      {open === 'REVISE' && <ReviseForm whole={whole} row={row} onClose={close} onMade={onMade} />}
      {open !== null && open !== 'REVISE' && (
        <MoveForm key={open} move={open} whole={whole} row={row} onClose={close} onMade={onMade} />
      )}
    </OwnerContext>
  );
}
