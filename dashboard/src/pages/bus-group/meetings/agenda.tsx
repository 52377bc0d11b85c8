import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';
import { DocumentForm, PlaceForm } from './agenda-forms.js';
import type { Meeting } from './meeting.js';
import { WithdrawForm } from './meeting-forms.js';
import styles from './meetings.module.css';
import { DecisionFacts, MeetingRow } from './meetings-query.js';
import { SeatLink } from './seat-named.js';

interface AgendaProps {
  meeting: Meeting;
  groupId: string;
  day: string | null;
}

/** The agenda in order: who proposed each item, what is proposed to be decided, what is to be read. */
export function Agenda({ meeting, groupId, day }: AgendaProps) {
  const { meetings: text, meetingForms: forms } = useWords();
  const { standing } = readFragment(MeetingRow, meeting);
  const canChange = meeting.viewerCanChange && standing !== 'CANCELLED';
  const hasBeen = standing === 'HELD';
  const decidedOn = new Set(meeting.decisions.map((each) => readFragment(DecisionFacts, each).agendaItemId));
  const loose = meeting.documents.filter(({ agendaItemId }) => agendaItemId === null);
  return (
    <>
      {meeting.agenda.length === 0 ? (
        <p className={styles.muted}>{text.noAgenda}</p>
      ) : (
        <ol className={styles.agenda}>
          {meeting.agenda.map((item) => (
            <li key={item.id} className={styles.item}>
              <div className={styles.itemBody}>
                <span>
                  <strong>
                    <Written>{item.title}</Written>
                  </strong>
                </span>
                {item.proposal && (
                  <span>
                    {text.proposal}: <Written>{item.proposal}</Written>
                  </span>
                )}
                <span className={styles.muted}>
                  {item.ofSharedAgenda
                    ? text.shared
                    : item.seat
                      ? text.proposedBy(<SeatLink seat={item.seat} groupId={groupId} day={day} />)
                      : item.proposedBy && text.proposedBy(<Written>{item.proposedBy}</Written>)}
                </span>
                <Documents documents={item.documents} />
                {canChange && !decidedOn.has(item.id) && (
                  <span>
                    <ActButton label={forms.withdrawOpen} about={item.title} look="quiet">
                      {(close) => <WithdrawForm meeting={meeting} item={item} onClose={close} />}
                    </ActButton>
                  </span>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {loose.length > 0 && (
        <div className={styles.loose}>
          <h3>{text.documents}</h3>
          <Documents documents={loose} />
        </div>
      )}
      {canChange && (
        <div className={styles.below}>
          <ActButton label={forms.documentOpen}>
            {(close) => <DocumentForm meeting={meeting} onClose={close} />}
          </ActButton>
          {!hasBeen && meeting.agenda.length > 1 && (
            <ActButton label={forms.placeOpen}>
              {(close) => <PlaceForm meeting={meeting} onClose={close} />}
            </ActButton>
          )}
        </div>
      )}
    </>
  );
}

function Documents({ documents }: { documents: Meeting['agenda'][number]['documents'] }) {
  if (documents.length === 0) return null;
  return (
    <ul>
      {documents.map(({ id, title, reference, link }) => (
        <li key={id}>
          {link ? (
            <a href={link} rel="noreferrer noopener" target="_blank">
              <Written>{title}</Written>
            </a>
          ) : (
            <Written>{title}</Written>
          )}
          {reference && (
            <span className={styles.muted}>
              {' '}
              (<Written>{reference}</Written>)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
