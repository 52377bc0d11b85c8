import { useEffect, useRef } from 'react';
import { dateOf } from '../../i18n/dates.js';
import { useSpeech } from '../../i18n/language.js';
import { responsibleOptions } from '../../plan-forms/party-names.js';
import type { Facts } from '../../plan-forms/plan-facts.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { ChoiceField, DateField, TextField } from '../../ui/written-fields.js';
import styles from './meeting-page.module.css';
import type { TypedDecision } from './record.js';

interface DecisionListProps {
  plan: Facts;
  /** when the meeting is */
  from: string;
  decisions: readonly TypedDecision[];
  onWrite(decision: TypedDecision): void;
  onDrop(id: string): void;
}

/** What the meeting decides, typed as it goes: what, who, until when. Enter in a decision begins the next. */
export function DecisionList({ plan, from, decisions, onWrite, onDrop }: DecisionListProps) {
  const speech = useSpeech();
  const { t } = speech;
  const options = responsibleOptions(plan, speech);
  const list = useRef<HTMLOListElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
  });
  const add = () => {
    isAdding.current = true;
    const partyId = decisions.at(-1)?.partyId ?? options[0]?.[0] ?? '';
    onWrite({ id: crypto.randomUUID(), wording: '', partyId, dueOn: '' });
  };
  return (
    <section className={styles.card} aria-labelledby="besluten">
      <h2 id="besluten">{t.meeting.decisions}</h2>
      <ol className={styles.list} ref={list}>
        {decisions.map((decision, place) => (
          <li key={decision.id}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as these are */}
            <div
              className={styles.decision}
              role="group"
              aria-label={t.meeting.decision(place + 1)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
                event.preventDefault();
                add();
              }}
            >
              <TextField
                label={t.meeting.wording}
                value={decision.wording}
                onWrite={(wording) => onWrite({ ...decision, wording })}
              />
              <div className={styles.whoWhen}>
                <ChoiceField
                  compact
                  label={t.meeting.who}
                  value={decision.partyId}
                  options={options}
                  onChoose={(partyId) => onWrite({ ...decision, partyId })}
                />
                <DateField
                  compact
                  label={t.meeting.dueOn}
                  min={dateOf(from)}
                  value={decision.dueOn}
                  onChoose={(dueOn) => onWrite({ ...decision, dueOn })}
                />
                <Button
                  look="quiet"
                  aria-label={t.meeting.removeDecision(place + 1)}
                  onClick={() => onDrop(decision.id)}
                >
                  <Icon name="cross" />
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button onClick={add}>{t.meeting.addDecision}</Button>
      </div>
    </section>
  );
}
