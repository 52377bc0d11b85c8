import { useState } from 'react';
import { useSpeech } from '../../i18n/language.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { Disclosure } from '../../ui/disclosure.js';
import { CheckField, SelectField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import styles from './map-page.module.css';
import type { MapTold } from './told.js';
import { asItIs, type Places, piecesOf, type Scenario, whatIf } from './what-if.rules.js';
import type { RegionalUnit, Start } from './what-if-told.js';
import { startOf } from './what-if-told.js';
import { useWords } from './words.js';

const stockholm = '0180';
/** BUP, habilitation and BUMM: the parties that every group is to have of the region (f1). */
const regionalParties = 3;
/** Least meetings a year, by the rules of f2 and f3: two a term of the steering group, three of the operative one. */
const meetingsOf = { steering: 4, both: 4 + 6 };

/** Groups merged and split in thought, and what that asks of the region's units. Nothing leaves the page. */
export function WhatIfCard({ data, geographies, choice, onChoose }: MapTold) {
  const text = useWords();
  const start = startOf(data, geographies);
  return (
    <Card title={text.whatIf.title} anchor="tank-om">
      <div className={styles.stack}>
        <p className={styles.lead}>{text.whatIf.lead}</p>
        <p className={styles.muted}>{text.whatIf.problem}</p>
        {start === null ? (
          <p className={styles.unknown}>{text.whatIf.away}</p>
        ) : (
          <>
            <Changing
              start={start}
              city={(geographies.grupper ?? [])
                .filter(({ municipalityCodes }) => municipalityCodes.includes(stockholm))
                .map(({ id }) => id)}
              scenario={choice.scenario}
              onChange={(scenario) => onChoose({ scenario })}
            />
            <CheckField checked={choice.bothLevels} onChange={(bothLevels) => onChoose({ bothLevels })}>
              {text.whatIf.levels}
            </CheckField>
            <Outcome start={start} scenario={choice.scenario} bothLevels={choice.bothLevels} />
          </>
        )}
      </div>
    </Card>
  );
}

interface ChangingProps {
  start: Start;
  /** keys of the city's groups */
  city: readonly string[];
  scenario: Scenario;
  onChange(scenario: Scenario): void;
}

function Changing({ start, city, scenario, onChange }: ChangingProps) {
  const text = useWords().whatIf;
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [whole, setWhole] = useState('');
  const names = new Map(start.groups.map(({ id, name }) => [id, name]));
  const changed = new Set([...scenario.merges.flat(), ...scenario.splits]);
  const free = start.groups.filter(({ id }) => !changed.has(id));
  const partable = free.filter((group) => piecesOf(group, start.pieces).length > 1);
  const inCity = partable.filter(({ id }) => city.includes(id));
  const options = (groups: readonly { id: string; name: string }[]) =>
    [['', text.choose], ...groups.map(({ id, name }) => [id, name] as const)] as const;
  // A group that has been merged may be joined by more.
  const joined = scenario.merges.map((keys) => ({
    id: keys.join('.'),
    name: keys.map((key) => names.get(key) ?? key).join(' + '),
  }));
  const merge = () => {
    const into = scenario.merges.find((keys) => keys.join('.') === other);
    const merges = into
      ? scenario.merges.map((keys) => (keys === into ? [...keys, one] : keys))
      : [...scenario.merges, [one, other]];
    onChange({ ...scenario, merges });
    setOne('');
    setOther('');
  };
  return (
    <>
      <div className={`${styles.changing} screen-only`}>
        <div className={styles.line}>
          <SelectField label={text.group} value={one} options={options(free)} onChoose={setOne} />
          <SelectField
            label={text.mergeWith}
            value={other}
            options={options([...joined, ...free.filter(({ id }) => id !== one)])}
            onChoose={setOther}
          />
          <Button disabled={one === '' || other === '' || one === other} onClick={merge}>
            {text.merge}
          </Button>
        </div>
        {partable.length > 0 ? (
          <div className={styles.line}>
            <SelectField
              label={text.splitTitle}
              value={whole}
              options={options(partable)}
              onChoose={setWhole}
            />
            <Button
              disabled={whole === ''}
              onClick={() => {
                onChange({ ...scenario, splits: [...scenario.splits, whole] });
                setWhole('');
              }}
            >
              {text.split}
            </Button>
            {inCity.length > 0 && (
              <Button
                onClick={() =>
                  onChange({ ...scenario, splits: [...scenario.splits, ...inCity.map(({ id }) => id)] })
                }
              >
                {text.perDistrict}
              </Button>
            )}
          </div>
        ) : (
          scenario.splits.length === 0 && <p className={styles.muted}>{text.cannotSplit}</p>
        )}
      </div>
      <div>
        <h3 className={styles.sub}>{text.changes}</h3>
        <ul className={styles.lines} aria-live="polite">
          {changed.size === 0 && <li className={styles.muted}>{text.noChanges}</li>}
          {scenario.merges.map((keys) => (
            <Made
              key={keys.join()}
              said={text.mergedTo(keys.map((key) => names.get(key) ?? key).join(' + '))}
              onUndo={() =>
                onChange({ ...scenario, merges: scenario.merges.filter((each) => each !== keys) })
              }
            />
          ))}
          {scenario.splits.map((key) => {
            const group = start.groups.find(({ id }) => id === key);
            return (
              <Made
                key={key}
                said={text.splitTo(names.get(key) ?? key, group ? piecesOf(group, start.pieces).length : 0)}
                onUndo={() =>
                  onChange({ ...scenario, splits: scenario.splits.filter((each) => each !== key) })
                }
              />
            );
          })}
        </ul>
        {changed.size > 0 && (
          <Button look="quiet" className="screen-only" onClick={() => onChange(asItIs)}>
            {text.reset}
          </Button>
        )}
      </div>
    </>
  );
}

function Made({ said, onUndo }: { said: string; onUndo(): void }) {
  const text = useWords().whatIf;
  return (
    <li className={styles.made}>
      <span>{said}</span>
      <Button look="quiet" className="screen-only" aria-label={text.undo(said)} onClick={onUndo}>
        <Icon name="cross" size={13} />
      </Button>
    </li>
  );
}

function Outcome({ start, scenario, bothLevels }: { start: Start; scenario: Scenario; bothLevels: boolean }) {
  const text = useWords().whatIf;
  const { compare } = useSpeech();
  const { before, after, staffing } = whatIf(start.groups, scenario, start.pieces, start.groundOf);
  const levels = bothLevels ? 2 : 1;
  const meetings = bothLevels ? meetingsOf.both : meetingsOf.steering;
  const unknown = [before, after].map((groups) => groups.filter(({ isUnknown }) => isUnknown).length);
  const unitOf = (id: string): RegionalUnit => start.units.get(id) ?? { id, name: id };
  const change = ({ before: now, after: then }: (typeof staffing)[number]) =>
    Math.abs(then.least - now.least) + Math.abs(then.most - now.most);
  // What would be different comes first, then who has most.
  const rows = staffing.toSorted(
    (a, b) =>
      change(b) - change(a) ||
      b.after.most - a.after.most ||
      b.before.most - a.before.most ||
      compare(unitOf(a.unitId).name, unitOf(b.unitId).name),
  );
  const said = ({ least, most }: Places) =>
    least === most ? String(least * levels) : text.between(least * levels, most * levels);
  const difference = (now: Places, then: Places) => {
    const [low, high] = [(then.least - now.most) * levels, (then.most - now.least) * levels];
    if (low === 0 && high === 0) return text.same;
    return low === high ? signed(low) : `${signed(low)} – ${signed(high)}`;
  };
  const different = rows.filter((row) => change(row) > 0);
  const table = (shown: typeof rows, caption: string) => (
    <div className={styles.table}>
      <DataTable
        caption={caption}
        columns={[text.unit, text.before, text.after, text.difference]}
        rows={shown.map(({ unitId, before: now, after: then }) => ({
          key: unitId,
          cells: [
            unitOf(unitId).name,
            <span key="now" className="numbers">
              {said(now)}
            </span>,
            <span key="then" className="numbers">
              {said(then)}
            </span>,
            <span key="difference" className="numbers">
              {difference(now, then)}
            </span>,
          ],
        }))}
      />
    </div>
  );
  return (
    <>
      <div className={styles.figures} role="status">
        <p className={styles.sum}>{text.groups(before.length, after.length)}</p>
        <p>
          {text.seats(before.length * regionalParties * levels, after.length * regionalParties * levels)};{' '}
          {text.meetings(before.length * meetings, after.length * meetings)}.
        </p>
      </div>
      <p className={styles.muted}>{text.rule}</p>
      {(unknown[0] ?? 0) + (unknown[1] ?? 0) > 0 && (
        <p className={styles.unknown}>{text.unknown(unknown[0] ?? 0, unknown[1] ?? 0)}</p>
      )}
      <h3 className={styles.sub}>{text.table}</h3>
      {rows.length === 0 ? (
        <p className={styles.muted}>{text.noUnits}</p>
      ) : (
        <>
          {different.length > 0 && table(different, text.table)}
          {rows.length > different.length && (
            <Disclosure summary={text.others(rows.length - different.length)}>
              {table(rows.slice(different.length), text.othersTable)}
            </Disclosure>
          )}
        </>
      )}
      <p className={styles.muted}>
        {text.partiesUnknown} {text.assumed}
      </p>
    </>
  );
}

const signed = (difference: number) =>
  difference > 0 ? `+${difference}` : String(difference).replace('-', '−');
