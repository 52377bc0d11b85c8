import { Link } from 'wouter';
import { paths } from '../../../paths.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';

interface GroupLinksProps {
  groups: readonly { readonly id: string; readonly name: string }[];
  day: string | null;
}

/** The municipality's local BUS groups, which are forums too: by link, so that nothing is told of them in two places. */
export function GroupLinks({ groups, day }: GroupLinksProps) {
  const { list } = useWords();
  if (groups.length === 0) return null;
  return (
    <section aria-label={list.groupsTitle} className={styles.stack}>
      <h2 className={styles.pairTitle}>{list.groupsTitle}</h2>
      <p>
        {groups.map((group, place) => (
          <span key={group.id}>
            {place > 0 && ' · '}
            <Link href={paths.busGroup(group.id, 'seats', day)}>{group.name}</Link>
          </span>
        ))}
      </p>
    </section>
  );
}
