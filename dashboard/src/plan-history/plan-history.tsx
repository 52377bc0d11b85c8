import { Fragment, useState } from 'react';
import { graphql } from '../gql/index.js';
import { Moment, Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { missingOwners } from '../outages/failure.js';
import { OutageNotice } from '../outages/outage-notice.js';
import { useSteadyQuery } from '../outages/steady-query.js';
import { Button } from '../ui/button.js';
import { DataTable } from '../ui/data-table.js';
import { Dialog } from '../ui/dialog.js';
import { Skeleton } from '../ui/skeleton.js';
import { ChoiceField } from '../ui/written-fields.js';
import { Comparison } from './comparison.js';
import { type HistoryLine, mergedHistory } from './merged-history.js';
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
      careHistory(first: $first) {
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
      parties {
        id
        kind
        name
        unit {
          id
          ...UnitName
        }
        guardian {
          id
          name
        }
      }
      goals {
        id
        wording
      }
      meetings {
        id
        startsAt
      }
      decisions {
        id
        wording
      }
      followUps {
        id
        dueOn
      }
      municipalInterventions {
        id
        title
      }
    }
  }
`);

/** What has been done with the plan in both records, by whom and when; any two of the municipality's versions side by side. */
export function PlanHistory({ planId, onClose }: { planId: string; onClose(): void }) {
  const { t } = useSpeech();
  const text = t.history;
  const [first, setFirst] = useState(20);
  const page = useSteadyQuery(HistoryQuery, { planId, first }, 'cache-and-network');
  const plan = page.data?.plan;
  const { lines, hasMore } = plan ? mergedHistory(plan) : { lines: [], hasMore: false };
  const changes = plan?.history.edges.map(({ node }) => node) ?? [];
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const versions = changes.map(({ version }): [string, string] => [String(version), text.version(version)]);
  const latest = changes[0]?.version ?? 0;
  const pair = chosen ?? { from: changes[1]?.version ?? latest, to: latest };
  const before = (version: number) => changes.find((each) => each.version < version)?.version;
  const shownVersion = ({ owner, change: { version } }: HistoryLine) => {
    const from = owner === 'MUNICIPALITY' ? before(version) : undefined;
    if (from === undefined) return text.version(version);
    return (
      <Button
        look="quiet"
        aria-label={text.showFor(version)}
        onClick={() => setChosen({ from, to: version })}
      >
        {text.version(version)}
      </Button>
    );
  };
  return (
    <Dialog title={text.title} closeLabel={t.shell.close} onClose={onClose}>
      <div className={styles.history}>
        {lines.length > 0 && <p>{plan?.careHistory ? text.leadBoth : text.lead}</p>}
        {plan && !page.busy && lines.length === 0 && <p>{text.empty}</p>}
        <OutageNotice
          missing={missingOwners(page.error)}
          consequence={text.careMissing}
          busy={page.busy}
          onRetry={page.refresh}
        />
        {page.busy && lines.length === 0 && <Skeleton height="6rem" />}
        {plan && versions.length > 1 && (
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
            <Comparison plan={plan} from={pair.from} to={pair.to} />
          </>
        )}
        {lines.length > 0 && (
          <DataTable
            caption={text.title}
            columns={[text.when, text.whose, text.what, text.by, text.show]}
            rows={lines.map((line) => ({
              key: line.change.id,
              cells: [
                <Moment key="at" at={line.change.madeAt} />,
                t.words.owner[line.owner],
                t.moves.move[line.change.move],
                line.change.madeBy ? <Written key="by">{line.change.madeBy}</Written> : t.words.none,
                <Fragment key="show">{shownVersion(line)}</Fragment>,
              ],
            }))}
          />
        )}
        {hasMore && first < 100 && <Button onClick={() => setFirst(100)}>{text.older}</Button>}
      </div>
    </Dialog>
  );
}
