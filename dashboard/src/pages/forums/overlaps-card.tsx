import { Link } from 'wouter';
import type { OverlapFactsFragment } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { ActButton } from '../../ui/act-button.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';
import { ExplainForm, WithdrawForm } from './forms/explain-forms.js';
import styles from './forums.module.css';
import { Taker } from './takers.js';
import { useWords } from './words.js';

interface OverlapsCardProps {
  overlaps: readonly OverlapFactsFragment[];
  canExplain: boolean;
  day: string | null;
}

/** Pairs that may be parallel tracks, with why: those that nobody has explained first. A question, and no verdict. */
export function OverlapsCard({ overlaps, canExplain, day }: OverlapsCardProps) {
  const words = useWords().overlaps;
  const explained = overlaps.filter(({ explanation }) => explanation);
  const inOrder = [...overlaps.filter(({ explanation }) => !explanation), ...explained];
  return (
    <Card
      title={words.title}
      aside={<p className={`${styles.muted} numbers`}>{words.count(overlaps.length, explained.length)}</p>}
    >
      <p className={styles.lead}>{words.lead}</p>
      {overlaps.length === 0 && <p>{words.none}</p>}
      <ul className={styles.pairs}>
        {inOrder.map((overlap) => (
          <li className={styles.pair} key={overlap.id}>
            <Pair overlap={overlap} canExplain={canExplain} day={day} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Pair({
  overlap,
  canExplain,
  day,
}: {
  overlap: OverlapFactsFragment;
  canExplain: boolean;
  day: string | null;
}) {
  const { t, list, dates } = useSpeech();
  const all = useWords();
  const words = all.overlaps;
  const { explanation, memberShare } = overlap;
  const [one, other] = overlap.forums;
  if (!one || !other) return null;
  const named = `${one.description.name}, ${other.description.name}`;
  const link = (forum: typeof one) => <Link href={paths.forum(forum.id, day)}>{forum.description.name}</Link>;
  const target = [
    ...overlap.sharedThemes.map((theme) => all.words.themes[theme]),
    ...overlap.sharedReasons.map((reason) => t.words.reason[reason]),
  ];
  return (
    <>
      <div className={styles.line}>
        <h3 className={styles.pairTitle}>{words.pair(link(one), link(other))}</h3>
        {explanation && (
          <Tag tone="well" icon="check">
            {words.explained}
          </Tag>
        )}
      </div>
      <p className={styles.meter}>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ inlineSize: `${memberShare}%` }} />
        </span>
        <span className="numbers">{words.share(memberShare)}</span>
      </p>
      <dl className={styles.why}>
        <dt>{words.members}</dt>
        <dd>
          <ul className={styles.parties}>
            {overlap.sharedMembers.map(({ party, organisations }) => (
              <li key={`${party} ${organisations.join()}`}>
                <Taker taking={{ key: '', party: party ?? null, organisation: organisations[0] ?? '' }} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.target}</dt>
        <dd>
          {list(target)}{' '}
          <span className={styles.muted}>({overlap.agesMeet ? words.ages : words.agesUnknown})</span>
        </dd>
      </dl>
      {overlap.forums.some(({ busGroup }) => busGroup) && <p className={styles.muted}>{words.groupNote}</p>}
      {explanation && (
        <blockquote className={styles.stack}>
          <p>{explanation.reason}</p>
          <p className={styles.muted}>
            {words.explanation(explanation.recordedAs, dates.full(explanation.from))}
          </p>
        </blockquote>
      )}
      {canExplain && (
        <div className={`${styles.acts} screen-only`}>
          {explanation ? (
            <ActButton label={all.acts.withdraw.open} about={named}>
              {(close) => <WithdrawForm forumId={one.id} explanationId={explanation.id} onClose={close} />}
            </ActButton>
          ) : (
            <ActButton label={all.acts.explain.open} about={named}>
              {(close) => (
                <ExplainForm
                  one={{ id: one.id, name: one.description.name }}
                  other={{ id: other.id, name: other.description.name }}
                  onClose={close}
                />
              )}
            </ActButton>
          )}
        </div>
      )}
    </>
  );
}
