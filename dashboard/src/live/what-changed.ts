import type { LivePlanFragment, PartyKind, RecordOwner } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';

/** What of a plan is compared, to say in words what others have changed of it. Everything here is on the page already. */
export const LivePlan = graphql(`
  fragment LivePlan on Plan {
    id
    version
    status
    question
    strengths
    guardiansView
    reasons
    childsWords {
      text
    }
    careAnswer {
      answer
    }
    parties {
      id
      kind
      answer
      answerReason
      deputy
      leftOn
    }
    goals {
      id
      wording
      measure
      current
      status
    }
    meetings {
      id
      kind
      status
      startsAt
      place
      link
    }
    decisions {
      id
      wording
      dueOn
      doneOn
    }
    followUps {
      id
      dueOn
      doneOn
      outcome
    }
    escalations {
      id
      level
      decidedOn
    }
    municipalInterventions {
      id
      ...LiveIntervention
    }
    careInterventions {
      id
      ...LiveIntervention
    }
  }
`);

export const LiveIntervention = graphql(`
  fragment LiveIntervention on Intervention {
    id
    partyKind
    title
    status
    from
    until
    progress
    outcome
  }
`);

/** A kind of thing in a plan that others change while one reads it. */
export type LiveThing =
  | 'status'
  | 'texts'
  | 'careAnswer'
  | 'party'
  | 'answer'
  | 'goal'
  | 'meeting'
  | 'decision'
  | 'followUp'
  | 'disagreement'
  | 'intervention';

/** Something that has changed: in whose record, and `by` the party whose it is, where the graph tells that. */
export interface LiveChange {
  readonly owner: RecordOwner;
  readonly thing: LiveThing;
  readonly how: 'new' | 'changed' | 'gone';
  readonly by: PartyKind | null;
}

/** A thing of one kind: its key, what is said of it, and whose it is. */
interface Row {
  readonly id: string;
  /** What is compared. The page has more of it, such as what this reader may do, which is no change of the plan. */
  readonly said: readonly unknown[];
  readonly by?: PartyKind;
}

/** What others have changed of a plan since it was last shown, each kind of thing once for each party. */
export function whatChanged(before: LivePlanFragment, after: LivePlanFragment): readonly LiveChange[] {
  const found = new Map<string, LiveChange>();
  for (const [thing, rowsOf, owner = 'MUNICIPALITY'] of kinds) {
    const add = (how: LiveChange['how'], by: PartyKind | null = null) =>
      found.set([owner, thing, how, by].join(), { owner, thing, how, by });
    const [was, is] = [rowsOf(before), rowsOf(after)];
    // A part that is not shown is not known to have changed: its owner may be out of reach.
    if (was === null || is === null) continue;
    // Who comes or leaves is told as such, and not also as an answer.
    const isTold = thing !== 'answer';
    const known = new Map(was.map((row) => [row.id, row]));
    for (const row of is) {
      const then = known.get(row.id);
      known.delete(row.id);
      if (then && JSON.stringify(then.said) !== JSON.stringify(row.said)) add('changed', row.by);
      if (!then && isTold) add('new', row.by);
    }
    if (isTold) for (const row of known.values()) add('gone', row.by);
  }
  return [...found.values()];
}

/** In the order in which they are told. */
const kinds: readonly (readonly [
  LiveThing,
  (plan: LivePlanFragment) => readonly Row[] | null,
  RecordOwner?,
])[] = [
  ['status', ({ status }) => [{ id: '', said: [status] }]],
  ['party', ({ parties }) => parties.filter(isHere).map(({ id, kind: by }) => ({ id, said: [], by }))],
  [
    'answer',
    ({ parties }) =>
      parties.filter(isHere).map(({ id, kind: by, answer, answerReason, deputy }) => ({
        ...{ id, by, said: [answer, answerReason, deputy] },
      })),
  ],
  ['careAnswer', ({ careAnswer }) => careAnswer && [{ id: '', said: [careAnswer.answer] }], 'REGION'],
  ['intervention', ({ municipalInterventions }) => interventions(municipalInterventions)],
  [
    'intervention',
    ({ careInterventions }) => careInterventions && interventions(careInterventions),
    'REGION',
  ],
  [
    'goal',
    ({ goals }) =>
      goals.map(({ id, wording, measure, current, status }) => ({
        ...{ id, said: [wording, measure, current, status] },
      })),
  ],
  [
    'meeting',
    ({ meetings }) =>
      meetings.map(({ id, kind, status, startsAt, place, link }) => ({
        ...{ id, said: [kind, status, startsAt, place, link] },
      })),
  ],
  [
    'decision',
    ({ decisions }) =>
      decisions.map(({ id, wording, dueOn, doneOn }) => ({ id, said: [wording, dueOn, doneOn] })),
  ],
  [
    'followUp',
    ({ followUps }) =>
      followUps.map(({ id, dueOn, doneOn, outcome }) => ({ id, said: [dueOn, doneOn, outcome] })),
  ],
  [
    'disagreement',
    ({ escalations }) => escalations.map(({ id, level, decidedOn }) => ({ id, said: [level, decidedOn] })),
  ],
  [
    'texts',
    ({ question, strengths, guardiansView, reasons, childsWords }) => [
      { id: '', said: [question, strengths, guardiansView, reasons, childsWords?.text ?? null] },
    ],
  ],
];

const isHere = ({ leftOn }: LivePlanFragment['parties'][number]) => leftOn === null;

function interventions(of: readonly FragmentType<typeof LiveIntervention>[]): readonly Row[] {
  return of.map((each) => {
    const {
      id,
      partyKind: by,
      title,
      status,
      from,
      until,
      progress,
      outcome,
    } = readFragment(LiveIntervention, each);
    return { id, by, said: [title, status, from, until, progress, outcome] };
  });
}
