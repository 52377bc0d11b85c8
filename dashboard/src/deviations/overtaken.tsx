import type { DeviationMove, DeviationRowFragment, DeviationWholeFragment } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import type { Result } from '../sharing/outcome.js';
import { Notice } from '../ui/notice.js';
import { useWords } from './words.js';

/** Somebody came before: nothing was made, and the page must be asked for anew. */
export function isOvertaken(result: Result | null): boolean {
  if (result?.kind === 'overtaken') return true;
  const fields = result?.kind === 'problems' ? result.problems.map(({ field }) => field) : [];
  return fields.includes('expectedVersion') || fields.includes('move');
}

interface OvertakenProps {
  whole: DeviationWholeFragment;
  row: DeviationRowFragment;
  /** what the form that is open is for */
  move: DeviationMove;
}

/** What somebody else has done meanwhile, as the page now knows it, and whether what is written can still be sent. */
export function Overtaken({ whole, row, move }: OvertakenProps) {
  const { dates } = useSpeech();
  const { form: text, words } = useWords();
  const last = whole.steps?.at(-1);
  return (
    <div role="alert">
      <Notice tone="late" icon="warning" title={text.overtaken}>
        {last && (
          <p>
            {text.meanwhile(
              words.steps[last.move ?? 'REPORT'],
              words.actors[last.madeAs],
              dates.full(last.madeOn),
            )}
          </p>
        )}
        <p>{row.viewerMoves?.includes(move) ? text.sendAgain : text.noLonger}</p>
      </Notice>
    </div>
  );
}
