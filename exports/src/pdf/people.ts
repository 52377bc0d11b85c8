import type { DisclosureFacts } from '../graph/facts.js';
import { fullDate } from './sentences.js';
import type { Writing } from './writing.js';

/** In the order of the dashboard. */
const order = [
  ...['FAMILY', 'COORDINATION', 'SOCIAL_SERVICES', 'SCHOOL', 'PRESCHOOL', 'STUDENT_HEALTH'],
  ...['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE', 'OTHER'],
];

/** Who takes part, whom to ring, and who may read. */
export function writePeople({ taken: { plan, child, care }, paper, say, words, unitName }: Writing): void {
  const parties = [...plan.parties].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  paper.heading(2, say.who);
  paper.list(
    parties.map(({ kind, guardian, unit, coordinates }) => {
      const name = guardian ? `${guardian.name}, ${words.guardian(guardian.relation)}` : unitName(unit, kind);
      const explained = words.partyExplained(kind);
      return `${name}${explained ? ` (${explained})` : ''}${coordinates ? `, ${say.coordinator}` : ''}`;
    }),
  );
  const releases = new Map<string, DisclosureFacts[]>();
  for (const each of [...(child.disclosures ?? []), ...(care?.child.disclosures ?? [])]) {
    if (!each.active) continue;
    const receiver = unitName(each.receiver, each.receiver.kind ?? 'OTHER');
    releases.set(receiver, [...(releases.get(receiver) ?? []), each]);
  }
  if (releases.size === 0) return;
  paper.heading(2, say.releases);
  paper.nested(
    [...releases].map(([receiver, released]) => ({
      text: [{ text: receiver, strong: true }],
      items: released.map(
        ({ owner, part, until }) =>
          `${words.part(owner, part)}${until ? `, ${say.until(fullDate(until, say))}` : ''}`,
      ),
    })),
  );
}
