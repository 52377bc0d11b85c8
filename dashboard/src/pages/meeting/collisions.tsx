import { useSpeech } from '../../i18n/language.js';
import { partiesNow, partyName } from '../../plan-forms/party-names.js';
import type { Facts } from '../../plan-forms/plan-facts.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import styles from './meeting-page.module.css';
import type { Thing, ThingKey } from './record.js';
import type { KeptRecord } from './use-record.js';

/** What two have written of the same thing at once: both versions, and which of them is to stand. */
export function Collisions({ kept, plan }: { kept: KeptRecord; plan: Facts }) {
  const speech = useSpeech();
  const { t } = speech;
  const parties = partiesNow(plan);
  const nameOf = (id: string) => {
    const party = parties.find((each) => each.id === id);
    return party ? partyName(party, speech) : '';
  };
  const label = (key: ThingKey) => {
    if (key === 'notes') return t.meeting.notes;
    const id = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('presence:')) return nameOf(id);
    const place = kept.record.decisions.findIndex((decision) => decision.id === id);
    return place < 0 ? t.meeting.decisions : t.meeting.decision(place + 1);
  };
  const say = (key: ThingKey, thing: Thing) => {
    if (thing === null || thing === '') return t.moves.empty;
    if (typeof thing !== 'string')
      return [thing.wording, nameOf(thing.partyId), thing.dueOn && speech.dates.short(thing.dueOn)]
        .filter(Boolean)
        .join(', ');
    return key === 'notes'
      ? thing
      : ((t.meeting.presence as Partial<Record<string, string>>)[thing] ?? thing);
  };
  return (
    <div role="alert">
      {kept.collisions.map(({ key, mine, theirs }) => (
        <Notice key={key} tone="late" icon="warning" title={t.meeting.conflict(label(key))}>
          <dl className={styles.both}>
            <dt>{t.moves.conflict.mine}</dt>
            <dd>{say(key, mine)}</dd>
            <dt>{t.moves.conflict.theirs}</dt>
            <dd>{say(key, theirs)}</dd>
          </dl>
          <div className={styles.acts}>
            <Button onClick={() => kept.settle(key, 'mine')}>{t.meeting.conflictMine}</Button>
            <Button onClick={() => kept.settle(key, 'theirs')}>{t.meeting.conflictTheirs}</Button>
          </div>
        </Notice>
      ))}
    </div>
  );
}
