import { groupBy } from '@samsyn/subgraph/loaders';
import type { Permissions } from '../../src/permissions/policy.js';
import { type Cell, policyOf } from './cell.js';
import type { Column, MatrixRow } from './matrix.js';
import type { Step } from './ways.js';

const signs: Readonly<Record<Cell, string>> = { VALUE: '●', NOTHING: '·', YES: 'yes', NO: 'no' };

/** Writes the matrix as a page for people: what the service has answered to whom. */
export function writePage(
  title: string,
  introduction: string,
  table: Permissions,
  columns: readonly Column[],
  rows: readonly MatrixRow[],
): string {
  const lines = [
    `# ${title}`,
    '',
    introduction,
    '',
    `${signs.VALUE} a value, or for a mutation: may be made. ${signs.NOTHING} nothing, as if there were no such record.`,
    `*${signs.YES}*, *${signs.NO}*: the field is shown, and says so.`,
    '',
    '## Who asks, and what has been recorded',
    '',
    '| | Who | What has been recorded | Keeps | Released to them | Says who works in |',
    '|---|---|---|---|---|---|',
    ...columns.map(({ who, state, standing: { own, disclosed, assignable } }, place) =>
      row(String(place + 1), who, state, list(own), list(disclosed), list(assignable)),
    ),
    '',
    '## Who gets what',
  ];
  for (const [type, ofType] of groupBy(rows, ({ way }) => (way.steps.at(-1) as Step).type)) {
    lines.push('', `### ${type}`, '');
    lines.push(row('Field', ...columns.map((_, place) => String(place + 1)), 'For'));
    lines.push(`|---|${columns.map(() => ':-:|').join('')}---|`);
    const alike = groupBy(ofType, ({ way, observed }) =>
      JSON.stringify([policyOf(table, way.steps.at(-1) as Step).who, observed]),
    );
    for (const [key, same] of alike) {
      const [who, observed] = JSON.parse(key) as [string, Cell[]];
      const fields = same.map(({ way }) => `\`${way.steps.at(-1)?.field}\``).join(' ');
      lines.push(row(fields, ...observed.map((cell) => signs[cell]), who));
    }
  }
  return `${lines.join('\n')}\n`;
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const list = (some: ReadonlySet<string>) => [...some].sort().join(', ');
