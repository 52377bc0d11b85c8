import { registerEnumType } from 'type-graphql';

/** What became of areas. */
export enum AreaChangeKind {
  BEGAN = 'BEGAN',
  ENDED = 'ENDED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
  REDRAWN = 'REDRAWN',
  RENAMED = 'RENAMED',
}
registerEnumType(AreaChangeKind, {
  name: 'AreaChangeKind',
  description: 'What became of areas on a day.',
  valuesConfig: {
    BEGAN: { description: 'There were none of that ground before.' },
    ENDED: { description: 'Nothing came in their place.' },
    SPLIT: { description: 'One became several (delades).' },
    MERGED: { description: 'Several became one (slogs ihop).' },
    REDRAWN: {
      description:
        'The borders were drawn anew (ny indelning); also where nobody has said what went over into what.',
    },
    RENAMED: { description: 'The same ground under another name.' },
  },
});
