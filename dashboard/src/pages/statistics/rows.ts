import type { FiguresOfTableFragment } from '../../gql/graphql.js';

export type FigureRowShown = FiguresOfTableFragment['rows'][number];

/** What a row is called; the county has no name of its own. */
export function nameOf({ areaId, areaName, busGroup }: FigureRowShown, county: string): string {
  return areaId === null ? county : (areaName ?? busGroup?.name ?? areaId);
}

/** Of a table by party and whether it came: its parties, each with both numbers. */
export function byParty({ cells }: FigureRowShown): Map<string, Record<string, number | null>> {
  const parties = new Map<string, Record<string, number | null>>();
  for (const { category, value } of cells) {
    const [party = '', how = ''] = category.split(':');
    parties.set(party, { ...parties.get(party), [how]: value });
  }
  return parties;
}
