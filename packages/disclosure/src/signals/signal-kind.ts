import { registerEnumType } from 'type-graphql';

/** Why an open plan should be read anew. */
export const SignalKind = { OPENED: 'OPENED', CHANGED: 'CHANGED', SHARING: 'SHARING' } as const;
export type SignalKind = (typeof SignalKind)[keyof typeof SignalKind];

registerEnumType(SignalKind, {
  name: 'SignalKind',
  description: 'Why an open plan should be read anew.',
  valuesConfig: {
    OPENED: { description: 'The stream is open: changes from here on are told.' },
    CHANGED: { description: 'The plan, or this owner’s part of it, was changed.' },
    SHARING: { description: 'What this viewer may read of it, or who may read it, was changed.' },
  },
});
