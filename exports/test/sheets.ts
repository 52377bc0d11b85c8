import { strFromU8, unzipSync } from 'fflate';

/** A file of text as RFC 4180 has it, with semicolons; read by other code than wrote it. */
export function csvRows(file: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/gy;
  const text = file.replace(/^\ufeff/, '');
  while (cells.lastIndex < text.length) {
    const found = cells.exec(text);
    if (!found) throw new Error('No such file of text.');
    const [, quoted, plain, end] = found;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string) =>
  xml.replaceAll(/&(?:(\w+)|#(\d+));/g, (_all, name, code) =>
    name ? (entities[name] ?? '') : String.fromCodePoint(Number(code)),
  );

/** A workbook, taken apart: its parts by name, its sheets as XML, and the two sheets' cells, numbers as numbers. */
export function workbook(file: Uint8Array) {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = '']) =>
    plain([...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const sheets = [1, 2].map((number) => part(`xl/worksheets/sheet${number}.xml`));
  const cellsOf = (xml: string) =>
    [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)].map(([, attributes = '', inner = '']) => {
        const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
        if (attributes.includes('t="s"')) return strings[Number(value)] ?? '';
        if (attributes.includes('t="inlineStr"')) return plain(/<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? '');
        return Number(value);
      }),
    );
  const [figures = [], how = []] = sheets.map(cellsOf);
  return { parts: Object.keys(parts), sheets, figures, how };
}
