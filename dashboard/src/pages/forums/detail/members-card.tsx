import { Link } from 'wouter';
import type { ForumFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { PartyMark } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { DayForm } from '../forms/day-form.js';
import { EndForumMember } from '../forms/forum-changes.js';
import { MemberForm } from '../forms/member-form.js';
import styles from '../forums.module.css';
import { takingPart } from '../parties-of.js';
import { Takers } from '../takers.js';
import { NotSaid } from '../told.js';
import { useWords } from '../words.js';

interface MembersCardProps {
  forum: ForumFactsFragment;
  isComplete: boolean;
  day: string | null;
}

/** Who takes part, by organisation and function. Of a BUS group: by its seats, by link. */
export function MembersCard({ forum, isComplete, day }: MembersCardProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.detail;
  const { members, busGroup, viewerCanChange } = forum;
  const canChange = viewerCanChange && !busGroup;
  return (
    <Card
      title={text.members}
      aside={
        canChange && (
          <span className="screen-only">
            <ActButton label={words.acts.member.open}>
              {(close) => <MemberForm forumId={forum.id} onClose={close} />}
            </ActButton>
          </span>
        )
      }
    >
      {busGroup && (
        <>
          <p>
            {text.membersOfGroup(
              <Link href={paths.busGroup(busGroup.id, 'seats', day)}>{busGroup.name}</Link>,
            )}
          </p>
          <Takers taking={takingPart(forum)} isComplete={false} />
        </>
      )}
      {!busGroup && members.length === 0 && <p className={styles.muted}>{text.noMembers}</p>}
      {members.length > 0 && (
        <DataTable
          caption={text.members}
          columns={canChange ? text.memberColumnsWithAct : text.memberColumns}
          rows={members.map((member) => ({
            key: member.id,
            cells: [
              member.organisation,
              member.functionThere ?? <NotSaid key="function" />,
              member.party ? (
                <span key="party">
                  <PartyMark kind={member.party} /> {t.words.party[member.party]}
                </span>
              ) : (
                '–'
              ),
              member.actor ? words.words.actors[member.actor] : <NotSaid key="actor" />,
              ...(canChange
                ? [
                    <span className="screen-only" key="act">
                      <ActButton
                        label={words.acts.endMember.open}
                        about={[member.organisation, member.functionThere].filter(Boolean).join(', ')}
                        look="quiet"
                      >
                        {(close) => (
                          <DayForm
                            text={words.acts.endMember}
                            change={EndForumMember}
                            input={{ forumId: forum.id, memberId: member.id }}
                            onClose={close}
                          >
                            <p>{member.organisation}</p>
                          </DayForm>
                        )}
                      </ActButton>
                    </span>,
                  ]
                : []),
            ],
          }))}
        />
      )}
      {members.length > 0 && !isComplete && <p className={styles.muted}>{text.membersPartly}</p>}
    </Card>
  );
}
