import { Link } from 'wouter';
import type { CommitmentInShortFragment, GroupYearFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Day } from '../../../i18n/day.js';
import { paths } from '../../../paths.js';
import { CommitmentInShort } from '../commitments/commitment-fields.js';
import { countStandings, standings } from '../commitments/sections.js';
import { StandingTag } from '../commitments/standing-tag.js';
import { useWords as useCommitmentWords } from '../commitments/words.js';
import { useWords } from '../words.js';
import styles from './overview.module.css';

interface PromisesProps {
  group: GroupYearFragment;
  day: string | null;
}

/** How many promises are kept, and each that is not, or soon will not be: worst first, with why and the way to its ground. */
export function Promises({ group, day }: PromisesProps) {
  const words = useCommitmentWords();
  const text = useWords().overview;
  const all = [
    ...readFragment(CommitmentInShort, group.municipalCommitments ?? []),
    ...readFragment(CommitmentInShort, group.careCommitments ?? []),
  ];
  const numbers = countStandings(all);
  const asking = (['BROKEN', 'AT_RISK'] as const).flatMap((wanted) =>
    all.filter(({ standing }) => standing === wanted),
  );
  const address = paths.busGroup(group.id, 'commitments', day);
  if (all.length === 0) return <p className={styles.muted}>{words.tab.none}</p>;
  return (
    <div className={styles.stack}>
      <ul className={styles.counts}>
        {standings.map((standing) => (
          <li key={standing}>
            <span className={`${styles.number} numbers`}>{numbers[standing]}</span>{' '}
            <StandingTag standing={standing} />
          </li>
        ))}
      </ul>
      {asking.length === 0 ? (
        <p className={styles.muted}>{text.nothingBroken}</p>
      ) : (
        <ul className={styles.promises}>
          {asking.map((each) => (
            <Asking key={each.rule} commitment={each} address={address} />
          ))}
        </ul>
      )}
      {asking.some(({ isYardstick }) => isYardstick) && (
        <p className={styles.muted}>
          {words.yardstick}: {words.yardstickMore}
        </p>
      )}
      <p className="screen-only">
        <Link href={address}>{text.allPromises(all.length)}</Link>
      </p>
    </div>
  );
}

function Asking({ commitment, address }: { commitment: CommitmentInShortFragment; address: string }) {
  const words = useCommitmentWords();
  const shown = (date: string | null) => date && <Day date={date} as="full" />;
  const { rule, standing, isYardstick, demo, day, from, to } = commitment;
  return (
    <li className={styles.promise}>
      <StandingTag standing={standing} />
      <span className={styles.what}>
        <Link className={styles.said} href={`${address}#${rule}`}>
          {words.rule(rule, commitment).words}
        </Link>
        <span className={styles.muted}>
          {demo && `${words.demo}. `}
          {isYardstick && `${words.yardstick}. `}
          {words.why({ ...commitment, ...{ day: shown(day), from: shown(from), to: shown(to) } })}
        </span>
      </span>
    </li>
  );
}
