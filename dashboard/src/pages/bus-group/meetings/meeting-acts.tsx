import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { ActButton } from '../../../ui/act-button.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import { CancelMeetingForm, MoveMeetingForm, ProposeItemForm, SendNoticeForm } from './meeting-forms.js';
import styles from './meetings.module.css';
import { MeetingRow } from './meetings-query.js';
import { TakeBackForm } from './mend-forms.js';
import { DecisionForm, HoldMeetingForm, MinutesForm, VerifyForm } from './record-forms.js';
import { SeatsOnDay } from './seats-on-day.js';

interface MeetingActsProps {
  meeting: Meeting;
  groupId: string;
  /** whether the viewer may propose items; see BusGroup.viewerCanProposeItems */
  canPropose: boolean;
}

/** What can be done with a meeting as far as it has come. */
export function MeetingActs({ meeting, groupId, canPropose }: MeetingActsProps) {
  const { dates } = useSpeech();
  const text = useWords().meetingForms;
  const { standing, day, minutes } = readFragment(MeetingRow, meeting);
  const isHeld = standing === 'HELD';
  const hasBeen = day <= dates.today;
  const isOff = standing === 'CANCELLED';
  if (!meeting.viewerCanChange && !(canPropose && !isHeld && !isOff)) return null;
  const may = meeting.viewerCanChange;
  return (
    <div className={styles.cards}>
      <div className={styles.acts}>
        {may && standing === 'PLANNED' && (
          <ActButton label={text.noticeOpen} look={hasBeen ? 'plain' : 'primary'}>
            {(close) => <SendNoticeForm meeting={meeting} onClose={close} />}
          </ActButton>
        )}
        {canPropose && !isHeld && !isOff && (
          <ActButton label={text.proposeOpen}>
            {(close) => <ProposeItemForm meeting={meeting} onClose={close} />}
          </ActButton>
        )}
        {may && hasBeen && !isOff && (
          <ActButton label={isHeld ? text.attendanceOpen : text.holdOpen} look={isHeld ? 'plain' : 'primary'}>
            {(close) => (
              <SeatsOnDay groupId={groupId} on={day}>
                {(seats) => <HoldMeetingForm meeting={meeting} seats={seats} onClose={close} />}
              </SeatsOnDay>
            )}
          </ActButton>
        )}
        {may && isHeld && (
          <>
            <ActButton label={text.decisionOpen} look="primary">
              {(close) => (
                <SeatsOnDay groupId={groupId} on={day}>
                  {(seats) => <DecisionForm meeting={meeting} seats={seats} onClose={close} />}
                </SeatsOnDay>
              )}
            </ActButton>
            <ActButton label={minutes ? text.minutesAgain : text.minutesOpen}>
              {(close) => (
                <SeatsOnDay groupId={groupId} on={day}>
                  {(seats) => <MinutesForm meeting={meeting} seats={seats} onClose={close} />}
                </SeatsOnDay>
              )}
            </ActButton>
            {minutes && !minutes.verifiedOn && (
              <ActButton label={text.verifyOpen}>
                {(close) => (
                  <SeatsOnDay groupId={groupId} on={day}>
                    {(seats) => <VerifyForm meeting={meeting} seats={seats} onClose={close} />}
                  </SeatsOnDay>
                )}
              </ActButton>
            )}
          </>
        )}
        {may && !isHeld && (
          <ActButton label={text.moveOpen} look="quiet">
            {(close) => <MoveMeetingForm meeting={meeting} onClose={close} />}
          </ActButton>
        )}
        {may && !isHeld && !isOff && (
          <ActButton label={text.cancelOpen} look="quiet">
            {(close) => <CancelMeetingForm meeting={meeting} onClose={close} />}
          </ActButton>
        )}
      </div>
      {may && standing !== 'PLANNED' && <MendActs meeting={meeting} />}
    </div>
  );
}

/** What may need mending once it has been said: the notice, the day, what was on the agenda, and whether it was held at all. */
function MendActs({ meeting }: { meeting: Meeting }) {
  const text = useWords().meetingForms;
  const { standing, notice } = readFragment(MeetingRow, meeting);
  const isHeld = standing === 'HELD';
  const isOff = standing === 'CANCELLED';
  return (
    <Disclosure summary={text.mend}>
      <div className={styles.acts}>
        {!isOff && (
          <ActButton label={notice ? text.noticeAgain : text.noticeOpen}>
            {(close) => <SendNoticeForm meeting={meeting} onClose={close} />}
          </ActButton>
        )}
        {isHeld && (
          <>
            <ActButton label={text.moveHeld}>
              {(close) => <MoveMeetingForm meeting={meeting} onClose={close} />}
            </ActButton>
            <ActButton label={text.addItem}>
              {(close) => <ProposeItemForm meeting={meeting} onClose={close} />}
            </ActButton>
          </>
        )}
        {(isHeld || isOff) && (
          <ActButton label={isHeld ? text.takeBackHeld : text.takeBackCancelled}>
            {(close) => <TakeBackForm meeting={meeting} onClose={close} />}
          </ActButton>
        )}
      </div>
    </Disclosure>
  );
}
