import { useQuery } from 'urql';
import { graphql } from '../gql/index.js';
import { Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { DataTable } from '../ui/data-table.js';
import { Skeleton } from '../ui/skeleton.js';
import styles from './plan-history.module.css';
import { saidValue } from './said-value.js';
import { type NamedThings, thingName } from './thing-name.js';

const CompareQuery = graphql(`
  query ComparePlan($planId: ID!, $from: Int!, $to: Int!) {
    plan(id: $planId) {
      id
      compare(from: $from, to: $to) {
        differences {
          what
          id
          field
          before
          after
        }
      }
    }
  }
`);

/** What differs between two versions of a plan, as far as the reader may see it. */
export function Comparison({ plan, from, to }: { plan: NamedThings; from: number; to: number }) {
  const speech = useSpeech();
  const { t } = speech;
  const text = t.history;
  const [{ data, fetching }] = useQuery({ query: CompareQuery, variables: { planId: plan.id, from, to } });
  if (fetching) return <Skeleton height="4rem" />;
  const comparison = data?.plan?.compare;
  if (!comparison) return <p>{text.notKept}</p>;
  if (comparison.differences.length === 0) return <p>{text.none}</p>;
  const said = (value: string | null) =>
    value === null ? t.words.none : <Written>{saidValue(value, speech)}</Written>;
  return (
    <DataTable
      caption={`${text.version(from)} – ${text.version(to)}`}
      columns={[text.what, text.before, text.after]}
      rows={comparison.differences.map(({ what, id, field, before, after }) => ({
        key: `${what} ${id} ${field}`,
        cells: [
          <Thing
            key="what"
            what={`${text.thing[what]}: ${text.field[field] ?? field}`}
            name={thingName(what, id, plan, speech)}
          />,
          said(before),
          said(after),
        ],
      }))}
    />
  );
}

/** What differs, and of which of its kind. */
function Thing({ what, name }: { what: string; name: string | null }) {
  return (
    <>
      {what}
      {name !== null && (
        <span className={styles.name}>
          <Written>{name}</Written>
        </span>
      )}
    </>
  );
}
