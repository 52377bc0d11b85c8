/** What is said when an open page has changed by itself. */
export const live = {
  thing: {
    status: { new: 'the plan’s state', changed: 'the plan’s state', gone: 'the plan’s state' },
    texts: { new: 'texts in the plan', changed: 'texts in the plan', gone: 'texts in the plan' },
    careAnswer: {
      new: 'a new answer from the region',
      changed: 'the region’s answer',
      gone: 'the region’s answer was removed',
    },
    party: { new: 'a new party', changed: 'the party', gone: 'left the plan' },
    answer: {
      new: 'the answer to the notice',
      changed: 'the answer to the notice',
      gone: 'the answer to the notice',
    },
    goal: { new: 'a new goal', changed: 'a changed goal', gone: 'a removed goal' },
    meeting: { new: 'a new meeting', changed: 'a changed meeting', gone: 'a removed meeting' },
    decision: { new: 'a new decision', changed: 'a changed decision', gone: 'a removed decision' },
    followUp: { new: 'a new follow-up', changed: 'a changed follow-up', gone: 'a removed follow-up' },
    disagreement: {
      new: 'a new disagreement',
      changed: 'a changed disagreement',
      gone: 'a removed disagreement',
    },
    intervention: {
      new: 'a new intervention',
      changed: 'a changed intervention',
      gone: 'a removed intervention',
    },
  },
  sentence: (party: string | null, what: string) =>
    party === null ? `It is about: ${what}.` : `${party}: ${what}.`,
};
