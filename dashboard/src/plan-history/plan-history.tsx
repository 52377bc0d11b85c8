import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/index.js';
import { Moment, Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { DataTable } from '../ui/data-table.js';
import { Dialog } from '../ui/dialog.js';
import { Skeleton } from '../ui/skeleton.js';
import { ChoiceField } from '../ui/written-fields.js';
import { Comparison } from './comparison.js';
import styles from './plan-history.module.css';

const HistoryQuery = graphql(`
  query PlanHistory($planId: ID!, $first: Int!) {
    plan(id: $planId) {
      id
      version
      history(first: $first) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            version
            move
            madeAt
            madeBy
          }
        }
      }
    }
  }
`);

/** What has been done with the plan, by whom and when; any two versions side by side. */
export function PlanHistory({ planId, onClose }: { planId: string; onClose(): void }) {
  const { t } = useSpeech();
  const text = t.history;
  const [first, setFirst] = useState(20);
  const [{ data, fetching }] = useQuery({
    query: HistoryQuery,
    variables: { planId, first },
    requestPolicy: 'cache-and-network',
  });
  const changes = data?.plan?.history.edges.map(({ node }) => node) ?? [];
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const versions = changes.map(({ version }): [string, string] => [String(version), text.version(version)]);
  const latest = changes[0]?.version ?? 0;
  const pair = chosen ?? { from: changes[1]?.version ?? latest, to: latest };
  return (
    <Dialog title={text.title} closeLabel={t.shell.close} onClose={onClose}>
      <div className={styles.history}>
        <p>{text.lead}</p>
        {fetching && changes.length === 0 && <Skeleton height="6rem" />}
        {versions.length > 1 && (
          <>
            <div className={styles.pair}>
              <ChoiceField
                compact
                label={text.from}
                value={String(pair.from)}
                options={versions}
                onChoose={(from) => setChosen({ ...pair, from: Number(from) })}
              />
              <ChoiceField
                compact
                label={text.to}
                value={String(pair.to)}
                options={versions}
                onChoose={(to) => setChosen({ ...pair, to: Number(to) })}
              />
            </div>
            <Comparison planId={planId} from={pair.from} to={pair.to} />
          </>
        )}
        {changes.length > 0 && (
          <DataTable
            caption={text.title}
            columns={[text.when, text.what, text.by, text.show]}
            rows={changes.map(({ id, version, move, madeAt, madeBy }, place) => ({
              key: id,
              cells: [
                <Moment key="at" at={madeAt} />,
                t.moves.move[move],
                madeBy ? <Written key="by">{madeBy}</Written> : t.words.none,
                changes[place + 1] ? (
                  <Button
                    key="show"
                    look="quiet"
                    aria-label={text.showFor(version)}
                    onClick={() => setChosen({ from: changes[place + 1]?.version ?? 0, to: version })}
                  >
                    {text.version(version)}
                  </Button>
                ) : (
                  text.version(version)
                ),
              ],
            }))}
          />
        )}
        {data?.plan?.history.pageInfo.hasNextPage && first < 100 && (
          <Button onClick={() => setFirst(100)}>{text.older}</Button>
        )}
      </div>
    </Dialog>
  );
}
