import type { AuditedForum, AuditFacts, ExternalActor } from './audit.facts.js';

/** As the auditors answer. */
export type Answer = 'YES' | 'PARTLY' | 'NO';

/** What a fact says of the question. */
export type Weight = 'FOR' | 'AGAINST' | 'NEITHER';

/** Why it does, as a word that a client may tell in any language. */
export type GroundReason =
  | 'CLEAR'
  | 'PURPOSE_MISSING'
  | 'RHYTHM_MISSING'
  | 'CONVENER_MISSING'
  | 'POSSIBLY_PARALLEL'
  | 'FOLLOWED_UP'
  | 'FOLLOWED_UP_ORALLY'
  | 'NOT_FOLLOWED_UP'
  | 'FOLLOW_UP_NOT_SHOWN'
  | 'MEETS'
  | 'COMMITMENT_KEPT'
  | 'COMMITMENT_AT_RISK'
  | 'COMMITMENT_BROKEN'
  | 'COMMITMENT_UNKNOWN'
  | 'REGION_TAKES_PART'
  | 'POLICE_TAKE_PART'
  | 'ASSOCIATIONS_TAKE_PART'
  | 'OTHERS_TAKE_PART'
  | 'AGREED'
  | 'NOT_AGREED'
  | 'AGREEMENT_NOT_SHOWN'
  | 'NOT_USED';

/** One fact that an answer rests on. */
export interface Ground {
  readonly weight: Weight;
  readonly reason: GroundReason;
  /** What it is about, as people call it. */
  readonly about: string;
  /** Key of the forum, where it is about one. */
  readonly forumId: string | null;
  readonly source: string | null;
  readonly demo: boolean;
}

/** An answer with its ground; null where nothing is entered, and where the audit itself gave none. */
export interface Answered {
  readonly answer: Answer | null;
  readonly ground: readonly Ground[];
}

/**
 * How a question is answered. While it is not known of every forum whether it was there, what is known is told, and no
 * answer is made of it: neither all, nor most, nor none.
 */
export function answerOf(answer: (facts: AuditFacts) => Answered, facts: AuditFacts): Answered {
  const worked = answer(facts);
  if (facts.isWhole) return worked;
  return { answer: null, ground: worked.ground.filter(({ reason }) => reason !== 'NOT_USED') };
}

const about = (forum: AuditedForum, weight: Weight, reason: GroundReason): Ground => ({
  ...{ weight, reason, about: forum.name, forumId: forum.id, source: forum.source, demo: forum.demo },
});

const ofOwn = ({ forums }: AuditFacts) =>
  forums.filter(({ isBus, external }) => !isBus && external.length === 0);
const withOthers = ({ forums }: AuditFacts) =>
  forums.filter(({ isBus, external }) => !isBus && external.length > 0);
const ofBus = ({ forums }: AuditFacts) => forums.filter(({ isBus }) => isBus);

/**
 * Ja when each forum has a purpose, a rhythm and a convening function that are written down, and none may be a parallel
 * track; Nej when none has; else Delvis. What has no named function hangs on a person (f0, avsnitt 5).
 */
export function purposeful(facts: AuditFacts): Answered {
  const clear = facts.forums.filter((forum) => lacks(forum).length === 0);
  const ground = [
    ...clear.map((forum) => about(forum, 'FOR', 'CLEAR')),
    ...facts.forums.flatMap((forum) => lacks(forum).map((reason) => about(forum, 'AGAINST', reason))),
    ...facts.parallel.map(
      ({ names }): Ground => ({
        ...{ weight: 'AGAINST', reason: 'POSSIBLY_PARALLEL', about: names.join(' – ') },
        ...{ forumId: null, source: null, demo: false },
      }),
    ),
  ];
  if (facts.forums.length === 0) return { answer: null, ground };
  if (clear.length === 0) return { answer: 'NO', ground };
  const isWhole = clear.length === facts.forums.length && facts.parallel.length === 0;
  return { answer: isWhole ? 'YES' : 'PARTLY', ground };
}

function lacks({ purpose, hasRhythm, convener }: AuditedForum): GroundReason[] {
  return [
    ...(purpose === null ? (['PURPOSE_MISSING'] as const) : []),
    ...(hasRhythm ? [] : (['RHYTHM_MISSING'] as const)),
    ...(convener === null ? (['CONVENER_MISSING'] as const) : []),
  ];
}

const followUps = {
  DOCUMENTED: 'FOLLOWED_UP',
  ORAL: 'FOLLOWED_UP_ORALLY',
  NONE: 'NOT_FOLLOWED_UP',
  NOT_SHOWN: 'FOLLOW_UP_NOT_SHOWN',
} as const;

/**
 * Ja when all are followed up in writing, Delvis when most are, else Nej. What could not be shown counts as the auditors
 * counted it: as not done. Talked over is not followed up (f0: "inte dokumenterade uppföljningar").
 */
function followedUp(forums: readonly AuditedForum[]): Answered {
  const documented = forums.filter(({ followUp }) => followUp === 'DOCUMENTED').length;
  const ground = forums.map((forum) =>
    about(forum, forum.followUp === 'DOCUMENTED' ? 'FOR' : 'AGAINST', followUps[forum.followUp]),
  );
  if (forums.length === 0) return { answer: null, ground };
  if (documented === forums.length) return { answer: 'YES', ground };
  return { answer: documented * 2 > forums.length ? 'PARTLY' : 'NO', ground };
}

/** Of the forums between the municipality's own administrations. */
export const ownFollowedUp = (facts: AuditFacts): Answered => followedUp(ofOwn(facts));

/** Of those with others. */
export const externalFollowedUp = (facts: AuditFacts): Answered => followedUp(withOthers(facts));

const commitmentReasons = {
  KEPT: ['FOR', 'COMMITMENT_KEPT'],
  AT_RISK: ['FOR', 'COMMITMENT_AT_RISK'],
  BROKEN: ['AGAINST', 'COMMITMENT_BROKEN'],
  UNKNOWN: ['NEITHER', 'COMMITMENT_UNKNOWN'],
} as const satisfies Record<string, readonly [Weight, GroundReason]>;

/**
 * Ja when a local group meets and nothing of the county agreement is broken or unknown, Nej when something is broken and
 * nothing speaks for, else Delvis. What only the region can tell, who of the five parties takes part, is not weighed in.
 */
export function busCommitmentsKept(facts: AuditFacts): Answered {
  const ground = [
    ...ofBus(facts).map((forum) =>
      forum.hasRhythm ? about(forum, 'FOR', 'MEETS') : about(forum, 'NEITHER', 'RHYTHM_MISSING'),
    ),
    ...facts.commitments.map(({ words, standing, source, demo }): Ground => {
      const [weight, reason] = commitmentReasons[standing];
      return { weight, reason, about: words, forumId: null, source, demo };
    }),
  ];
  const has = (wanted: Weight) => ground.some(({ weight }) => weight === wanted);
  if (!has('FOR') && !has('AGAINST')) return { answer: null, ground };
  if (!has('FOR')) return { answer: 'NO', ground };
  return { answer: has('AGAINST') || has('NEITHER') ? 'PARTLY' : 'YES', ground };
}

/** The audit puts this question and gives no yes or no of its own: the facts are told, and no more. */
export function busFollowedUp(facts: AuditFacts): Answered {
  return { answer: null, ground: followedUp(ofBus(facts)).ground };
}

const actors = {
  REGION: 'REGION_TAKES_PART',
  POLICE: 'POLICE_TAKE_PART',
  ASSOCIATION: 'ASSOCIATIONS_TAKE_PART',
  OTHER: 'OTHERS_TAKE_PART',
} as const;
/** Whom the audit asks about: "Region Stockholm, kommunens föreningsliv samt den lokala polisen". */
const asked: readonly ExternalActor[] = ['REGION', 'ASSOCIATION', 'POLICE'];

/** Ja when region, associations and police all take part in some forum, Delvis when some do, Nej when none does. */
export function externalTakePart(facts: AuditFacts): Answered {
  const forums = withOthers(facts);
  const ground = forums.flatMap((forum) =>
    forum.external.map((actor) => about(forum, actor === 'OTHER' ? 'NEITHER' : 'FOR', actors[actor])),
  );
  if (facts.forums.length === 0) return { answer: null, ground };
  const present = asked.filter((actor) => forums.some(({ external }) => external.includes(actor)));
  if (present.length === 0) return { answer: 'NO', ground };
  return { answer: present.length === asked.length ? 'YES' : 'PARTLY', ground };
}

const agreements = {
  WRITTEN: ['FOR', 'AGREED'],
  NONE: ['AGAINST', 'NOT_AGREED'],
  NOT_SHOWN: ['AGAINST', 'AGREEMENT_NOT_SHOWN'],
} as const satisfies Record<string, readonly [Weight, GroundReason]>;
/** Two methods that the audit asks for by name: sociala insatsgrupper, and school, social services, police and leisure. */
const methods = ['SIG', 'SSPF'];

/** Ja when each forum with others rests on something written, Delvis when some do, Nej when none does. */
export function externalAgreed(facts: AuditFacts): Answered {
  const forums = withOthers(facts);
  const ground = [
    ...forums.map((forum) => {
      const [weight, reason] = agreements[forum.agreement];
      return about(forum, weight, reason);
    }),
    ...(facts.forums.length === 0 ? [] : methods)
      .filter((method) => !facts.forums.some(({ name }) => name.split(/[^\p{L}]+/u).includes(method)))
      .map(
        (method): Ground => ({
          ...{ weight: 'NEITHER', reason: 'NOT_USED', about: method },
          ...{ forumId: null, source: null, demo: false },
        }),
      ),
  ];
  if (forums.length === 0) return { answer: null, ground };
  const written = forums.filter(({ agreement }) => agreement === 'WRITTEN').length;
  if (written === forums.length) return { answer: 'YES', ground };
  return { answer: written > 0 ? 'PARTLY' : 'NO', ground };
}
