import type { ForumDescriptionFactsFragment, ForumFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import styles from '../forums.module.css';
import { KnownDay, NotSaid, Rhythm, Source } from '../told.js';
import { useWords } from '../words.js';
import { Facts } from './facts.js';

interface AboutCardProps {
  forum: ForumFactsFragment;
  told: ForumDescriptionFactsFragment;
}

/** What a forum is for, for whom, who convenes it and how often. */
export function AboutCard({ forum, told }: AboutCardProps) {
  const { t, list } = useSpeech();
  const words = useWords();
  const text = words.detail;
  const isAgeSaid = told.ageFrom != null || told.ageTo != null;
  const ages = isAgeSaid && words.ages(told.ageFrom ?? null, told.ageTo ?? null);
  return (
    <Card title={text.about}>
      <Facts
        facts={[
          [text.purpose, told.purpose],
          [
            text.target,
            (told.targetGroup || ages) && (
              <span className={styles.stack}>
                {told.targetGroup && <span>{told.targetGroup}</span>}
                {ages && <span>{ages}</span>}
              </span>
            ),
          ],
          [text.themes, list(told.themes.map((theme) => words.words.themes[theme]))],
          ...(told.reasons.length > 0
            ? [[text.reasons, list(told.reasons.map((reason) => t.words.reason[reason]))] as const]
            : []),
          [text.convener, told.convener],
          [text.contact, told.contact],
          [text.rhythm, <Rhythm key="rhythm" rhythm={told.rhythm} />],
          [
            text.cases,
            told.individualCases === 'NOT_SHOWN' ? (
              <NotSaid key="cases" />
            ) : (
              words.words.cases[told.individualCases]
            ),
          ],
          [text.since, forum.from && <KnownDay key="since" day={forum.from} to={forum.fromKnownTo} />],
        ]}
      />
      <Source source={told.source} demo={told.demo} />
    </Card>
  );
}
