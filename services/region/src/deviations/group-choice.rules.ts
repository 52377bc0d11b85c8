import { DeviationGroupGround as Ground } from './deviation.enums.js';

/** A group that may take a deviation up, and why. */
export interface GroupChoice {
  readonly busGroupId: string;
  readonly ground: Ground;
}

/**
 * The groups that a deviation between two units may belong to: first those that both work in. What an area says of a clinic is a
 * default, since care is chosen, and a unit may work in several groups: several answers can be true. A group that has ended has
 * nobody who could take it up, whenever it happened; where none is known that stands today, any that does can be chosen.
 */
export function groupChoices(
  ofSender: readonly string[],
  ofRecipient: readonly string[],
  ofToday: readonly string[],
): GroupChoice[] {
  const standing = (ids: readonly string[]) => [...new Set(ids)].filter((id) => ofToday.includes(id));
  const choices = choicesAmong(standing(ofSender), standing(ofRecipient));
  return choices.length > 0 ? choices : ofToday.map((busGroupId) => ({ busGroupId, ground: Ground.CHOSEN }));
}

function choicesAmong(ofSender: readonly string[], ofRecipient: readonly string[]): GroupChoice[] {
  const both = ofSender.filter((id) => ofRecipient.includes(id));
  const only = (ids: readonly string[], ground: Ground) =>
    ids.filter((id) => !both.includes(id)).map((busGroupId) => ({ busGroupId, ground }));
  return [
    ...both.map((busGroupId) => ({ busGroupId, ground: Ground.BOTH_PARTIES })),
    ...only(ofSender, Ground.SENDERS_GROUP),
    ...only(ofRecipient, Ground.RECIPIENTS_GROUP),
  ];
}

/** The one that nobody needs to choose: the only one of both, or else the only one; null where somebody must. */
export function evidentChoice(choices: readonly GroupChoice[]): GroupChoice | null {
  const both = choices.filter(({ ground }) => ground === Ground.BOTH_PARTIES);
  const candidates = both.length > 0 ? both : choices;
  return candidates.length === 1 ? (candidates[0] as GroupChoice) : null;
}
