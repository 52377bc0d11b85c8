import { NamelessInputProblems } from '@samsyn/collaboration/nameless-input-problems';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import type { RegionContext } from '../context.js';
import { findGroupsByName, type GroupEver } from './groups-by-name.js';
import {
  type Fault,
  type FaultCode,
  type FileRow,
  faultSentences,
  readMeasurementFile,
} from './measurement-file.rules.js';
import type { SpiderImport } from './spider.types.js';
import type { ImportSpiderMeasurementsInput } from './survey.inputs.js';
import type { MeasurementRow } from './survey.loader.js';
import { recordedAs } from './survey-change.service.js';
import { isSecretariat } from './survey-standing.js';

const longestFile = 200_000;
const longestSource = 300;

type Placed = FileRow & { readonly busGroupId: string };

/** Enters what was published of earlier years: all of a file, or nothing of it. @returns null for a refusal */
export async function importMeasurements(
  input: ImportSpiderMeasurementsInput,
  context: RegionContext,
): Promise<SpiderImport | { readonly problems: readonly InputProblem[] } | null> {
  const { viewer, surveys } = context;
  if (!isSecretariat(viewer)) return null;
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  const source = problems.text('source', input.source, longestSource, true);
  // It is told beside figures, also in files for spreadsheets, where such a text would be a formula.
  if (source !== null && /^[=+\-@]/.test(source)) problems.add('source', Code.NOT_PLAIN_TEXT);
  if (input.csv.length > longestFile) problems.add('csv', Code.TOO_LONG);
  if (problems.found.length > 0) return { problems: problems.found };

  const read = readMeasurementFile(input.csv, Number(today().slice(0, 4)));
  const groups = await findGroupsByName(context);
  if (!groups) {
    problems.add('csv', Code.NOT_VERIFIED);
    return { problems: problems.found };
  }
  const measured = new Set((await surveys.all()).map(({ year }) => year));
  const { placed, faults } = place(read.rows, groups, measured);
  const all = [...read.faults, ...faults].sort((a, b) => a.line - b.line);
  const before = await surveys.byYear(null);
  const counts = { new: 0, changed: 0, unchanged: 0 };
  const toWrite = placed.filter((row) => {
    const known = before.get(row.year)?.find(({ busGroupId }) => busGroupId === row.busGroupId);
    const came = !known ? 'new' : saysTheSame(row, known, source) ? 'unchanged' : 'changed';
    counts[came] += 1;
    return came !== 'unchanged';
  });
  const written = all.length === 0 && !input.dryRun;
  if (written) await write(toWrite, source ?? '', context);
  return { written, lines: placed.length, ...counts, faults: all.map(told) };
}

/** It stood on some day of the year. */
const stoodIn = ({ from, to }: GroupEver, year: number): boolean =>
  (from === null || from <= `${year}-12-31`) && (to === null || to > `${year}-01-01`);

function place(
  rows: readonly FileRow[],
  groups: ReadonlyMap<string, readonly GroupEver[]>,
  measured: ReadonlySet<number>,
) {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const placed = rows.flatMap((row): Placed[] => {
    const named = groups.get(row.group) ?? [];
    const then = named.filter((group) => stoodIn(group, row.year));
    const busGroupId = then[0]?.id;
    const wrong = (column: string, code: FaultCode): Placed[] => {
      faults.push({ line: row.line, column, code });
      return [];
    };
    if (named.length === 0) return wrong('grupp', 'UNKNOWN');
    if (!busGroupId) return wrong('år', 'NOT_THEN');
    if (then.length > 1) return wrong('grupp', 'SEVERAL');
    if (measured.has(row.year)) return wrong('år', 'FROM_SURVEY');
    const key = `${busGroupId} ${row.year}`;
    if (seen.size === seen.add(key).size) return wrong('', 'REPEATED');
    return [{ ...row, busGroupId }];
  });
  return { placed, faults };
}

const saysTheSame = ({ means, answers }: Placed, known: MeasurementRow, source: string | null) =>
  known.answers === answers &&
  known.source === source &&
  Object.keys({ ...means, ...known.means }).every(
    (axis) => means[axis as keyof typeof means] === known.means[axis as keyof typeof means],
  );

/** What is put right was known since it was first entered: that moment stays. */
async function write(rows: readonly Placed[], source: string, context: RegionContext): Promise<void> {
  const { viewer, transaction, surveys } = context;
  const given = rows.map(({ busGroupId, year, answers, means }) => ({ busGroupId, year, answers, means }));
  await transaction.run((manager) =>
    manager.query(
      `insert into spider_measurement as m (bus_group_id, year, answers, means, source, recorded_by, recorded_as)
         select g."busGroupId", g.year, g.answers, g.means, $2, $3, $4
           from jsonb_to_recordset($1) g ("busGroupId" text, year integer, answers integer, means jsonb)
       on conflict (bus_group_id, year) do update set answers = excluded.answers, means = excluded.means, source = excluded.source,
         demo = false, recorded_by = excluded.recorded_by, recorded_as = excluded.recorded_as`,
      [JSON.stringify(given), source, viewer.subject, recordedAs],
    ),
  );
  surveys.forget();
}

const told = ({ line, column, code }: Fault) => ({ line, column, code, message: faultSentences[code] });
