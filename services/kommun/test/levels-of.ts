import type { startKommun } from './kommun.js';

/** The levels of a group by kind. */
export async function levelsOf(
  kommun: Pick<Awaited<ReturnType<typeof startKommun>>, 'ask'>,
  id: string,
  on: string,
): Promise<Record<string, string>> {
  const { data } = await kommun.ask(
    'sekretariat.bussam',
    'query ($id: ID!, $on: Date) { busGroup(id: $id, on: $on) { levels { id kind } } }',
    { id, on },
  );
  return Object.fromEntries(
    data.busGroup.levels.map((level: { id: string; kind: string }) => [level.kind, level.id]),
  );
}
