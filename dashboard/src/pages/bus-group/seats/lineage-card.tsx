import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import styles from './seats.module.css';

const GroupLineage = graphql(`
  fragment GroupLineage on BusGroup {
    id
    day
    from
    to
    compositionKnown
    source
    demo
    parts {
      id
      name
    }
    names {
      name
      from
      to
    }
    predecessors {
      id
      day
      name
      from
      to
    }
    successors {
      id
      day
      name
      from
      to
    }
  }
`);

/** What the group holds, what it has been called, which groups it came of and became. */
export function LineageCard({ group: masked }: { group: FragmentType<typeof GroupLineage> }) {
  const { list } = useSpeech();
  const words = useWords().lineage;
  const group = readFragment(GroupLineage, masked);
  return (
    <Card title={words.title}>
      <dl className={styles.facts}>
        <div>
          <dt>{words.area}</dt>
          <dd>
            {group.compositionKnown ? (
              <Written>{list(group.parts.map(({ name }) => name))}</Written>
            ) : (
              words.areaUnknown
            )}
          </dd>
        </div>
        <div>
          <dt>{words.names}</dt>
          <dd>
            <ul>
              {group.names.map(({ name, from, to }) => (
                <li key={`${name} ${from}`}>
                  <Written>{name}</Written>
                  {group.names.length > 1 && (
                    <span className={styles.muted}>
                      {' '}
                      {words.span(from && <Day date={from} as="full" />, to && <Day date={to} as="full" />)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.before}</dt>
          <dd>
            <Kin groups={group.predecessors} none={words.noneBefore} />
          </dd>
        </div>
        {(group.to !== null || group.successors.length > 0) && (
          <div>
            <dt>{words.after}</dt>
            <dd>
              <Kin groups={group.successors} none={words.noneAfter} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.source}</dt>
          <dd>
            {group.demo ? words.demo(<Written>{group.source}</Written>) : <Written>{group.source}</Written>}
          </dd>
        </div>
      </dl>
    </Card>
  );
}

interface KinProps {
  groups: readonly {
    readonly id: string;
    readonly day: string;
    readonly name: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  none: string;
}

/** Other groups, each shown as it stood on a day that it stood. */
function Kin({ groups, none }: KinProps) {
  const { dates } = useSpeech();
  const words = useWords().lineage;
  if (groups.length === 0) return none;
  return (
    <ul>
      {groups.map(({ id, day, name, from, to }) => (
        <li key={id}>
          <Link href={paths.busGroup(id, 'seats', day === dates.today ? null : day)}>
            <Written>{name}</Written>
          </Link>{' '}
          <span className={styles.muted}>
            {words.span(from && <Day date={from} as="full" />, to && <Day date={to} as="full" />)}
          </span>
        </li>
      ))}
    </ul>
  );
}
