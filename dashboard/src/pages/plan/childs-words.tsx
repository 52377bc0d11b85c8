import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import styles from './childs-words.module.css';
import { EditButton } from './edit-button.js';

const Fragment = graphql(`
  fragment ChildsWordsOfPlan on Plan {
    id
    viewerMoves
    question
    childsWords {
      text
      saidOn
    }
    child {
      id
      givenName
    }
  }
`);

/** What the child has said, before what anybody else says; and the question the plan is to solve. */
export function ChildsWords({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const { t } = useSpeech();
  const { childsWords, child, question, viewerMoves } = readFragment(Fragment, masked);
  return (
    <div className={styles.band}>
      <figure className={styles.words}>
        {childsWords ? (
          <>
            <blockquote className={styles.quote}>
              ”<Written>{childsWords.text}</Written>”
            </blockquote>
            <figcaption className={styles.by}>
              {t.plan.wordsBy(child.givenName, <Day date={childsWords.saidOn} as="full" />)}
            </figcaption>
          </>
        ) : (
          <p className={styles.by}>{t.plan.wordsMissing}</p>
        )}
        <EditButton can={viewerMoves.includes('EDIT_PLAN')} parts={['childsWords', 'question']} />
      </figure>
      {question && (
        <div className={styles.question}>
          <h2>{t.plan.question}</h2>
          <p>
            <Written>{question}</Written>
          </p>
        </div>
      )}
    </div>
  );
}
