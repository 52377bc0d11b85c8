import { remember, remembered } from '../session/remembered.js';

/** What somebody has filled in and not sent: the fields by name, as they were when the form was opened and as they are. */
export interface Draft {
  /** The moment of the last key, RFC 3339. */
  readonly at: string;
  readonly initials: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The most that is kept at a time, and the most characters of one: more than any form takes. */
const mostDrafts = 20;
const mostCharacters = 100_000;

const place = 'drafts';

/*
 * In memory alone, as all that a page remembers: a child's name may stand in it. Forgotten at sign-out with the rest.
 */
const all = () => remembered<ReadonlyMap<string, Draft>>(place) ?? new Map<string, Draft>();

/** The draft of a form; undefined when there is none. */
export function findDraft(key: string): Draft | undefined {
  return all().get(key);
}

/** Keeps what is filled in, the oldest draft making room; nothing is kept of a form in which nothing differs. */
export function keepDraft(key: string, draft: Draft): void {
  const drafts = new Map(all());
  drafts.delete(key);
  if (differs(draft) && JSON.stringify(draft).length <= mostCharacters) drafts.set(key, draft);
  const [oldest] = drafts.keys();
  if (drafts.size > mostDrafts && oldest !== undefined) drafts.delete(oldest);
  remember(place, drafts);
}

/** It has been sent, or thrown away. */
export function dropDraft(key: string): void {
  const drafts = new Map(all());
  drafts.delete(key);
  remember(place, drafts);
}

function differs({ initials, values }: Draft): boolean {
  return Object.entries(values).some(
    // The version is the plan's, and nothing that anybody has filled in.
    ([name, value]) => name !== 'version' && JSON.stringify(value) !== JSON.stringify(initials[name]),
  );
}
