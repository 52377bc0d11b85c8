import { type DeviationChoice, everything, searchFor } from '../../../deviations/choice.js';
import { DeviationTable } from '../../../deviations/deviation-table.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { FileButtons } from '../../../files/file-buttons.js';
import type { DeviationsQuery } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Message } from '../../../ui/message.js';
import { Toolbar } from './toolbar.js';

interface RegisterCardProps {
  deviations: NonNullable<DeviationsQuery['deviations']>;
  groups: NonNullable<DeviationsQuery['busGroups']>;
  choice: DeviationChoice;
  /** How many stand on the pages before. */
  before: number;
  busy: boolean;
  onChoose(next: Partial<DeviationChoice>): void;
  /** To the page after a cursor; null: to the one before. */
  onTurn(after: string | null): void;
}

/** The register, as it is filtered, a page at a time. */
export function RegisterCard({
  deviations,
  groups,
  choice,
  before,
  busy,
  onChoose,
  onTurn,
}: RegisterCardProps) {
  const { t, language, dates } = useSpeech();
  const words = useWords().register;
  const { edges, pageInfo, totalCount } = deviations;
  const isFiltered = searchFor({ ...choice, order: 'LATEST' }) !== '';
  return (
    <Card
      title={words.title}
      anchor="registret"
      aside={
        <p className={`${styles.muted} numbers`} role="status">
          {words.count(totalCount)}
        </p>
      }
    >
      <Toolbar choice={choice} groups={groups} onChoose={onChoose} />
      {edges.length > 0 && <DeviationTable caption={words.table} rows={edges.map(({ node }) => node)} />}
      {edges.length === 0 && isFiltered && (
        <Message
          heading={<p className={styles.name}>{words.noneFits}</p>}
          action={<Button onClick={() => onChoose(everything)}>{words.clear}</Button>}
        />
      )}
      {edges.length === 0 && !isFiltered && (
        <Message heading={<h3>{words.none}</h3>}>
          <p>{words.noneMore}</p>
        </Message>
      )}
      {(before > 0 || pageInfo.hasNextPage) && (
        <div className={`${styles.line} screen-only`}>
          <Button disabled={before === 0} onClick={() => onTurn(null)}>
            {words.earlier}
          </Button>
          <p className="numbers">{words.page(before + 1, before + edges.length, totalCount)}</p>
          <Button
            disabled={!pageInfo.hasNextPage}
            onClick={() => pageInfo.endCursor && onTurn(pageInfo.endCursor)}
          >
            {words.next}
          </Button>
        </div>
      )}
      {totalCount > 0 && (
        <div className={`${styles.acts} screen-only`}>
          <FileButtons
            files={(['xlsx', 'csv'] as const).map((format) => ({
              path: `/deviations.${format}?language=${language}`,
              name: `${words.files.name}-${dates.today}.${format}`,
              label: format === 'csv' ? words.files.csv : words.files.excel,
            }))}
            done={words.files.done}
            failed={words.files.failed}
          />
        </div>
      )}
      <p className="for-screen-readers" role="status">
        {busy && t.shell.loading}
      </p>
    </Card>
  );
}
