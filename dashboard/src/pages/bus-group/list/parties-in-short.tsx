import type { MandatoryParty, PartyPresence } from '../../../gql/graphql.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import styles from './groups-page.module.css';

type Parties = readonly { readonly party: MandatoryParty; readonly presence: PartyPresence }[];

/** Of the five mandatory parties: which are missing; else how many are known to take part. */
export function PartiesInShort({ parties }: { parties: Parties | null | undefined }) {
  const words = useWords();
  if (!parties) return <span className={styles.muted}>{words.list.partiesAway}</span>;
  const missing = parties.filter(({ presence }) => presence === 'MISSING');
  const present = parties.filter(({ presence }) => presence === 'PRESENT').length;
  if (missing.length > 0) {
    return (
      <span className={styles.line}>
        {missing.map(({ party }) => (
          <Tag key={party} tone="gap" icon="warning">
            {words.parties.isMissing(words.parties.name[party])}
          </Tag>
        ))}
      </span>
    );
  }
  if (present === parties.length) {
    return (
      <Tag tone="well" icon="check">
        {words.parties.all}
      </Tag>
    );
  }
  return <span className={styles.muted}>{words.parties.known(present, parties.length)}</span>;
}
