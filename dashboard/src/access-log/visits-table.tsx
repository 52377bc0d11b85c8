import type { ReactNode } from 'react';
import { Moment } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { type KindsOfUnits, ReceiverNames } from '../sharing/receiver-names.js';
import { DataTable } from '../ui/data-table.js';
import { OutcomeTag, WhatWasDone, WhyAllowed } from './visit-words.js';
import type { Visit } from './visits.js';
import styles from './visits-table.module.css';

interface VisitsTableProps {
  visits: readonly Visit[];
  kinds: KindsOfUnits;
}

/** Each visit: when, which unit and, for those who may know, which person; what was done, and why it was allowed. */
export function VisitsTable({ visits, kinds }: VisitsTableProps) {
  const { t } = useSpeech();
  const columns: [string, (visit: Visit) => ReactNode][] = [
    [t.access.when, (visit) => <Moment at={visit.at} />],
    [
      t.access.who,
      ({ unit }) =>
        unit === null ? t.access.unknownUnit : <ReceiverNames receivers={[unit]} kinds={kinds} />,
    ],
    [
      t.access.parts,
      (visit) => (
        <div className={styles.what}>
          <span>
            <WhatWasDone visit={visit} />
          </span>
          <OutcomeTag visit={visit} />
        </div>
      ),
    ],
    [t.access.why, (visit) => <WhyAllowed visit={visit} />],
  ];
  // Only the owner's own assigned staff are told who the person was.
  if (visits.some(({ actor }) => actor !== null)) {
    columns.splice(2, 0, [t.access.person, ({ actor }) => actor ?? t.words.none]);
  }
  return (
    <DataTable
      caption={t.access.log}
      columns={columns.map(([name]) => name)}
      rows={visits.map((visit) => ({ key: visit.key, cells: columns.map(([, cell]) => cell(visit)) }))}
    />
  );
}
