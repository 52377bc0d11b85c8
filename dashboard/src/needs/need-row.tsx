import { useQuery } from 'urql';
import { Link } from 'wouter';
import type { NeedFactsFragment } from '../gql/graphql.js';
import { Day, Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { unitName } from '../parties/unit-name.js';
import { paths } from '../paths.js';
import { Button, buttonClass } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import styles from './needs.module.css';
import { GuardiansQuery } from './needs-query.js';
import { childInWords } from './use-children-to-assess.js';

interface NeedRowProps {
  need: NeedFactsFragment;
  onTakeUp(): void;
  onWithdraw(): void;
}

/** An assessment that nobody has taken up: whose, since when, who is asked, and what the reader can do about it. */
export function NeedRow({ need, onTakeUp, onWithdraw }: NeedRowProps) {
  const speech = useSpeech();
  const { t } = speech;
  const text = t.needs;
  const { addressedTo, assessedOn, child, partyKind, viewerCanTakeUp, viewerCanWithdraw } = need;
  const name = useChildOfNeed(need);
  const asked = addressedTo && unitName(addressedTo, 'SOCIAL_SERVICES', speech);
  const isReleased = child?.careDisclosures?.some(
    ({ part, active, receiver }) => part === 'PLAN' && active && receiver?.id === addressedTo?.id,
  );
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.title}>
          <Written>{name}</Written>
        </p>
        <p>
          {assessedOn && partyKind && (
            <Tag tone="late" icon="clock">
              {text.assessedBy(t.words.partyInSentence[partyKind], <Day date={assessedOn} as="relative" />)}
            </Tag>
          )}{' '}
          {viewerCanWithdraw ? text.noPlanShared : text.notTakenUp}
          {asked && <> {text.askedIs(asked)}</>}
        </p>
        {need.question && (
          <p className={styles.about}>
            <Written>{need.question}</Written>
          </p>
        )}
        {viewerCanWithdraw && asked && !isReleased && <p>{text.notReleased(asked)}</p>}
      </div>
      <div className={styles.actions}>
        {viewerCanTakeUp && (
          <Button look="primary" aria-label={text.forChild(text.takeUp, name)} onClick={onTakeUp}>
            {text.takeUp}
          </Button>
        )}
        {viewerCanWithdraw && !isReleased && (
          <Link
            className={buttonClass('primary')}
            href={paths.releaseOfNeed(need.childId, need.id)}
            aria-label={text.forChild(text.release, name)}
          >
            {text.release}
          </Link>
        )}
        {viewerCanWithdraw && (
          <Button aria-label={text.forChild(text.withdraw, name)} onClick={onWithdraw}>
            {text.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Whose need it is, in words; of a child whose name is not released, care's own staff asks for its guardians. */
function useChildOfNeed({ childId, child, viewerCanWithdraw }: NeedFactsFragment): string {
  const speech = useSpeech();
  const isNameless = child?.displayName == null && viewerCanWithdraw === true;
  const [{ data }] = useQuery({ query: GuardiansQuery, variables: { childId }, pause: !isNameless });
  const careSharing = data?.careChild?.careSharing ?? null;
  return childInWords({ ...child, id: childId, careSharing }, speech);
}
