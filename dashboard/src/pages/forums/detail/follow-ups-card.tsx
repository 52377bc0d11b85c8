import type { ForumDescriptionFactsFragment, ForumFactsFragment } from '../../../gql/graphql.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { FollowUpForm, StrikeForm } from '../forms/follow-up-forms.js';
import styles from '../forums.module.css';
import { FollowUpStanding, KnownDay, Source } from '../told.js';
import { useWords } from '../words.js';

interface FollowUpsCardProps {
  forum: ForumFactsFragment;
  told: ForumDescriptionFactsFragment;
}

/** How a forum is followed up: what is said of it, and each follow-up that was made, with where it can be read. */
export function FollowUpsCard({ forum, told }: FollowUpsCardProps) {
  const words = useWords();
  const text = words.detail;
  const { viewerCanChange } = forum;
  return (
    <Card
      title={text.followUps}
      aside={
        viewerCanChange && (
          <span className="screen-only">
            <ActButton label={words.acts.followUp.open}>
              {(close) => <FollowUpForm forumId={forum.id} onClose={close} />}
            </ActButton>
          </span>
        )
      }
    >
      <div className={styles.said}>
        <FollowUpStanding forum={forum} />
        {told.followUpWords && <span>{told.followUpWords}</span>}
      </div>
      {forum.followUps.length === 0 ? (
        <p className={styles.muted}>{text.noFollowUps}</p>
      ) : (
        <DataTable
          caption={text.followUps}
          columns={viewerCanChange ? text.followUpColumnsWithAct : text.followUpColumns}
          rows={forum.followUps.map((each) => ({
            key: each.id,
            cells: [
              <KnownDay key="day" day={each.madeOn} to={each.madeOnKnownTo} />,
              <span className={styles.stack} key="what">
                <span>
                  <b>{words.words.followUpKinds[each.kind]}</b>: {each.what}
                </span>
                <Source source={each.source} demo={each.demo} />
              </span>,
              each.documentedIn ?? text.oral,
              ...(viewerCanChange
                ? [
                    <span className="screen-only" key="act">
                      <ActButton label={words.acts.strike.open} about={each.what} look="quiet">
                        {(close) => <StrikeForm forumId={forum.id} followUp={each} onClose={close} />}
                      </ActButton>
                    </span>,
                  ]
                : []),
            ],
          }))}
        />
      )}
    </Card>
  );
}
