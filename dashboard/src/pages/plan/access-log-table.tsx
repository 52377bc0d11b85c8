import type { ReactNode } from 'react';
import { Moment } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { DataTable } from '../../ui/data-table.js';
import { Tag } from '../../ui/tag.js';
import type { LogEntry } from './merged-log.js';

/** Each reading: when, which unit and, for those who may see it, which person; what, on which ground, with what outcome. */
export function AccessLogTable({ entries }: { entries: readonly LogEntry[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const columns: [string, (entry: LogEntry) => ReactNode][] = [
    [t.access.when, (entry) => <Moment at={entry.at} />],
    [t.access.who, (entry) => (entry.unit ? unitName(entry.unit, 'OTHER', speech) : t.access.unknownUnit)],
    [t.access.parts, (entry) => entry.parts.map((part) => t.words.part[part]).join(', ')],
    [t.access.why, (entry) => (entry.ground ? t.words.ground[entry.ground] : t.words.none)],
    [t.access.holder, (entry) => t.words.owner[entry.owner]],
    [t.access.outcome, (entry) => <Outcome entry={entry} />],
  ];
  // Only the owner's own assigned staff are told who the person was.
  if (entries.some((entry) => entry.actor !== null)) {
    columns.splice(2, 0, [t.access.person, (entry) => entry.actor ?? t.words.none]);
  }
  return (
    <DataTable
      caption={t.access.log}
      columns={columns.map(([name]) => name)}
      rows={entries.map((entry) => ({ key: entry.id, cells: columns.map(([, cell]) => cell(entry)) }))}
    />
  );
}

function Outcome({ entry }: { entry: LogEntry }) {
  const { t } = useSpeech();
  return entry.decision === 'ALLOWED' ? (
    t.words.decision.ALLOWED
  ) : (
    <Tag tone="gap" icon="cross">
      {t.words.decision.REFUSED}
    </Tag>
  );
}
