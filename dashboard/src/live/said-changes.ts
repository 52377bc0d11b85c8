import type { PartyKind } from '../gql/graphql.js';
import type { Speech } from '../i18n/language.js';
import type { LiveChange } from './what-changed.js';

/** What others have changed of a plan, in a sentence for each party and one for what is nobody's own. */
export function saidChanges(changes: readonly LiveChange[], { t, list }: Speech): string {
  const byParty = new Map<PartyKind | null, LiveChange[]>();
  for (const change of changes) byParty.set(change.by, [...(byParty.get(change.by) ?? []), change]);
  const sentences = [...byParty].map(([by, found]) => {
    const said = list(found.map(({ thing, how }) => t.live.thing[thing][how]));
    return t.live.sentence(by && t.words.party[by], said);
  });
  return [t.plan.changedMeanwhile, ...sentences].join(' ');
}
