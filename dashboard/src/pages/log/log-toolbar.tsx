import type { LogEntry } from '../../access-log/merged-log.js';
import type { LogOwner } from '../../access-log/use-log.js';
import type { AccessLogQuery } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { kindsOf } from '../../sharing/receiver-names.js';
import { Button } from '../../ui/button.js';
import { CheckField, SelectField } from '../../ui/field.js';
import { DateField } from '../../ui/written-fields.js';
import { everything, type LogChoice, searchForLog } from './log-choice.js';
import styles from './log-page.module.css';

interface LogToolbarProps {
  choice: LogChoice;
  plan: NonNullable<AccessLogQuery['plan']>;
  /** what has been fetched: its units can be chosen */
  entries: readonly LogEntry[];
  /** how much is shown, in words */
  result: string;
  onChoose(choice: LogChoice): void;
}

export function LogToolbar({ choice, plan, entries, result, onChoose }: LogToolbarProps) {
  const speech = useSpeech();
  const { t, compare, dates } = speech;
  const kinds = kindsOf(plan.parties);
  const units = new Map<string, string>();
  for (const { unit } of [...plan.parties, ...entries]) {
    if (unit) units.set(unit.id, unitName(unit, kinds.get(unit.id) ?? 'OTHER', speech));
  }
  // One that came with the address, and is not among those fetched, can still be seen to be chosen.
  if (choice.unit && !units.has(choice.unit)) units.set(choice.unit, choice.unit);
  const change = (next: Partial<LogChoice>) => onChoose({ ...choice, ...next });
  return (
    <search className={styles.toolbar} aria-label={t.log.filters}>
      <SelectField<'' | 'kommun' | 'region'>
        label={t.log.owner}
        value={choice.owner ?? ''}
        options={[
          ['', t.log.owners['']],
          ['kommun', t.log.owners.kommun],
          ['region', t.log.owners.region],
        ]}
        onChoose={(owner) => change({ owner: (owner || null) as LogOwner })}
      />
      <SelectField
        label={t.log.unit}
        value={choice.unit}
        options={[['', t.log.allUnits], ...[...units].sort(([, a], [, b]) => compare(a, b))]}
        onChoose={(unit) => change({ unit })}
      />
      <DateField
        compact
        label={t.log.from}
        max={choice.until || dates.today}
        value={choice.from}
        onChoose={(from) => change({ from })}
      />
      <DateField
        compact
        label={t.log.until}
        min={choice.from || undefined}
        max={dates.today}
        value={choice.until}
        onChoose={(until) => change({ until })}
      />
      <CheckField checked={choice.onlyRefused} onChange={(onlyRefused) => change({ onlyRefused })}>
        {t.log.onlyRefused}
      </CheckField>
      <div className={styles.result}>
        <p className="numbers" role="status">
          {result}
        </p>
        {searchForLog(choice) !== '' && (
          <Button look="quiet" onClick={() => onChoose(everything)}>
            {t.children.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
