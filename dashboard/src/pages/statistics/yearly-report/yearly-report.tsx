import { closedTerms } from '@samsyn/figures/term.rules';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useSession } from '../../../session/session.js';
import { useSettings } from '../../../settings.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { saveFile } from '../../../ui/save-file.js';
import { useWords } from '../words.js';
import { fetchReport, type ReportProgress, type ReportTrouble } from './fetch-report.js';
import styles from './yearly-report.module.css';

type State =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'making'; readonly progress: ReportProgress | null }
  | { readonly kind: 'done'; readonly file: File }
  | { readonly kind: 'failed'; readonly trouble: ReportTrouble };

/** Years of which the page has tables, the latest first: the first is the one whose report is due. */
export function reportYears(today: string): string[] {
  return [...new Set(closedTerms(today, 4).map((term) => term.slice(2)))];
}

/** The yearly report: made where files are made, while one sees how far it has come, and given up when one goes. */
export function YearlyReport() {
  const { dates, language } = useSpeech();
  const { report: text } = useWords();
  const session = useSession();
  const { exportsUrl } = useSettings();
  const years = reportYears(dates.today);
  const [chosen, choose] = useState(years[0] as string);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const making = useRef<AbortController>(null);
  useEffect(() => () => making.current?.abort(), []);
  const isMaking = state.kind === 'making';
  const begin = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useFocusThatWasLost(isMaking ? cancel : begin, isMaking);

  const make = async () => {
    const own = new AbortController();
    making.current = own;
    setState({ kind: 'making', progress: null });
    const file = await fetchReport(
      `${exportsUrl}/reports/${chosen}?language=${language}`,
      session.fetch,
      (progress) => own.signal.aborted || setState({ kind: 'making', progress }),
      own.signal,
    );
    if (own.signal.aborted) return;
    if (typeof file === 'string') return setState({ kind: 'failed', trouble: file });
    saveFile(file);
    setState({ kind: 'done', file });
  };
  const giveUp = () => {
    making.current?.abort();
    setState({ kind: 'cancelled' });
  };

  return (
    <section className={`${styles.report} screen-only`} aria-label={text.title}>
      <div className={styles.row}>
        {state.kind === 'making' ? (
          <Making progress={state.progress} year={chosen} />
        ) : (
          years.length > 1 && (
            <SelectField
              label={text.year}
              value={chosen}
              options={years.map((year) => [year, year] as const)}
              onChoose={choose}
            />
          )
        )}
        {isMaking ? (
          <Button ref={cancel} onClick={giveUp}>
            {text.cancel}
          </Button>
        ) : (
          <Button ref={begin} onClick={() => void make()}>
            <Icon name="download" />
            {text.get}
          </Button>
        )}
      </div>
      <div role="status" className={styles.said}>
        {isMaking && <p className="for-screen-readers">{text.begun(chosen)}</p>}
        {state.kind === 'cancelled' && <p>{text.cancelled}</p>}
        {state.kind === 'done' && (
          <Notice tone="well" title={text.done(state.file.name, Math.ceil(state.file.size / 1_000))} />
        )}
        {state.kind === 'failed' && <Notice tone="late" icon="warning" title={text.trouble[state.trouble]} />}
      </div>
    </section>
  );
}

/** How far it has come, in words and as a bar; a screen reader reads it when it is asked to, not at each step. */
function Making({ progress, year }: { progress: ReportProgress | null; year: string }) {
  const { report: text } = useWords();
  const id = useId();
  return (
    <div className={styles.making}>
      <label htmlFor={id}>
        {progress ? text.step(text.steps[progress.step], progress.done, progress.of) : text.begun(year)}
      </label>
      <progress id={id} {...(progress && { value: progress.done, max: progress.of })} />
    </div>
  );
}

/** The button that had the focus makes room for another: that one gets it. Whoever has gone elsewhere stays there. */
function useFocusThatWasLost(next: React.RefObject<HTMLButtonElement | null>, isMaking: boolean): void {
  const was = useRef(isMaking);
  useLayoutEffect(() => {
    const isOther = was.current !== isMaking;
    was.current = isMaking;
    if (isOther && document.activeElement === document.body) next.current?.focus({ preventScroll: true });
  }, [isMaking, next]);
}
