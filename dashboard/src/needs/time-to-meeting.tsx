import { dateOf } from '../i18n/dates.js';
import { Day } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';

interface TimeToMeetingProps {
  /** since the need was assessed */
  days: number;
  meetings: readonly { readonly status: string; readonly startsAt: string }[];
}

/** While no meeting has been held: how long ago the need was assessed, and when the meeting is, if one is decided. */
export function TimeToMeeting({ days, meetings }: TimeToMeetingProps) {
  const { t } = useSpeech();
  const text = t.needs.timer;
  const [next] = meetings
    .filter(({ status }) => status === 'PLANNED')
    .map(({ startsAt }) => startsAt)
    .sort();
  const waited = text.waited(days);
  return next ? text.meeting(waited, <Day date={dateOf(next)} />) : text.noMeeting(waited);
}
