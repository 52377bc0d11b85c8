import { useId, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { ImportMeasurementsMutation } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useAnnounce } from '../../../shell/announcer.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { Dialog } from '../../../ui/dialog.js';
import { Labelled } from '../../../ui/labelled.js';
import { Notice } from '../../../ui/notice.js';
import { focusFirstProblem } from '../../../ui/problem.js';
import { saveFile } from '../../../ui/save-file.js';
import { useTell } from '../../../ui/telling.js';
import { TextField } from '../../../ui/written-fields.js';
import { ImportMeasurements } from '../survey-changes.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';

type Outcome = NonNullable<ImportMeasurementsMutation['importSpiderMeasurements']>;
type Imported = Extract<Outcome, { __typename: 'SpiderImport' }>;

const template =
  'grupp;år;regelverk;dokumentation;målformulering;organisation;resurser;förankring;kunskap;kommunikation;synsätt;antal svar\r\n';
const longest = 200_000;

/** Enters earlier years from a file: tried first, and all that is wrong shown line by line. What was filled in stays. */
export function FileDialog({ onEntered, onClose }: { onEntered(): void; onClose(): void }) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.files;
  const client = useClient();
  const tell = useTell();
  const announce = useAnnounce();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [csv, setCsv] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [problems, setProblems] = useState<Partial<Record<'csv' | 'source', string>>>({});
  const [tried, setTried] = useState<Imported | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isGood = tried !== null && tried.faults.length === 0;

  const show = (found: typeof problems) => {
    setProblems(found);
    const count = Object.keys(found).length;
    if (count > 0) announce(t.changes.problemsFound(count));
    setTimeout(() => focusFirstProblem(form.current));
  };
  const send = async () => {
    if (isBusy) return;
    setFailed(false);
    const missing = {
      ...(csv === null && { csv: text.chooseFirst }),
      ...(csv !== null && csv.length > longest && { csv: text.tooLong }),
      ...(source.trim() === '' && { source: text.sourceFirst }),
    };
    if (Object.keys(missing).length > 0) return show(missing);
    setProblems({});
    setBusy(true);
    const { data } = await client
      .mutation(ImportMeasurements, { input: { csv: csv ?? '', source: source.trim(), dryRun: !isGood } })
      .toPromise();
    setBusy(false);
    const came = data?.importSpiderMeasurements;
    if (came?.__typename === 'SpiderImport') {
      setTried(came);
      if (!came.written) return;
      onClose();
      tell(text.done(came.lines));
      onEntered();
    } else if (came?.__typename === 'InvalidInput' && came.problems.some(({ field }) => field === 'source')) {
      show({ source: text.wrongSource });
    } else setFailed(true);
  };
  return (
    <Dialog
      title={text.title}
      closeLabel={t.shell.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.changes.cancel}</Button>
          <Button look="primary" type="submit" form={id} aria-disabled={isBusy}>
            {isBusy ? t.changes.saving : isGood ? text.enter : text.test}
          </Button>
        </>
      }
    >
      <form
        className={styles.page}
        id={id}
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{text.lead}</p>
        <div>
          <Button
            onClick={() => saveFile(new File([`\ufeff${template}`], text.templateName, { type: 'text/csv' }))}
          >
            {text.template}
          </Button>
        </div>
        <Labelled label={text.file} problem={problems.csv}>
          {(tied) => (
            <input
              {...tied}
              type="file"
              accept=".csv,text/csv"
              onChange={(event) => {
                setTried(null);
                const [file] = event.target.files ?? [];
                if (!file) return setCsv(null);
                // What is too large is not read; that it is said when it is sent.
                if (file.size > 2 * longest) return setCsv('x'.repeat(longest + 1));
                void file.text().then(setCsv);
              }}
            />
          )}
        </Labelled>
        <TextField
          label={text.source}
          hint={text.sourceHint}
          problem={problems.source}
          value={source}
          onWrite={(next) => {
            setSource(next);
            setTried(null);
          }}
        />
        <div role="status" className={styles.stack}>
          {hasFailed && <Notice tone="gap" title={text.failed} />}
          {tried && isGood && (
            <Notice tone="well" title={text.would(tried.new, tried.changed, tried.unchanged)} />
          )}
          {tried && !isGood && <Notice tone="late" icon="warning" title={text.faults(tried.faults.length)} />}
        </div>
        {tried && !isGood && (
          <DataTable
            caption={text.faults(tried.faults.length)}
            columns={text.columns}
            rows={tried.faults.map(({ line, column, code }) => ({
              key: `${line} ${column} ${code}`,
              cells: [
                <span className="numbers" key="line">
                  {line}
                </span>,
                column || text.whole,
                text.codes[code] ?? code,
              ],
            }))}
          />
        )}
      </form>
    </Dialog>
  );
}
