import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import { speechIn } from './language.js';
import { sv } from './sv.js';

/** Every text by its path, functions included. */
function texts(catalogue: object, path = ''): [string, unknown][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? texts(value, `${path}/${key}`)
      : [[`${path}/${key}`, value]],
  );
}

/** What pages say that only they say; see page-words.ts. */
const ofPages = import.meta.glob<{ useWords: { words: { sv: object; en: object } } }>('../pages/*/words.ts', {
  eager: true,
});
const inBoth = (language: 'sv' | 'en', shared: object) => [
  ...texts(shared),
  ...Object.entries(ofPages).flatMap(([file, { useWords }]) =>
    texts(useWords.words[language], `/${file.split('/').at(-2)}`),
  ),
];

describe('the catalogues', () => {
  const swedish = inBoth('sv', sv);
  const english = new Map(inBoth('en', en));

  it('hold the same texts (that they must is checked by the compiler; that none is empty is checked here)', () => {
    expect(swedish.length).toBeGreaterThan(200);
    expect([...english.keys()].sort()).toEqual(swedish.map(([path]) => path).sort());
    expect([...swedish, ...english].filter(([, text]) => text === '')).toEqual([]);
  });

  it('leave nothing untranslated but names and words that are the same', () => {
    const same = swedish.filter(([path, text]) => typeof text === 'string' && english.get(path) === text);
    expect(same.map(([path]) => path).sort()).toEqual(
      [
        '/access/person',
        '/bussam/title',
        '/forums/acts/fields/form',
        '/forums/acts/fields/per',
        '/forums/acts/member/organisation',
        '/forums/detail/memberColumns/0',
        '/forums/detail/memberColumnsWithAct/0',
        '/forums/list/columns/0',
        '/log/owners/region',
        '/moves/level/BUS_INDIVIDUAL',
        '/outages/ownerName/region',
        '/pages/signIn/title',
        '/plan/lane/REGION',
        '/sharingChanges/staff/person',
        '/shell/product',
        '/surveys/axes/ORGANISATION',
        '/surveys/dimensions/ORGANISATION',
        '/surveys/files/templateName',
        '/surveys/surveys/notTold',
        '/words/none',
        '/words/owner/REGION',
        '/words/partyInSentence/CHILD_PSYCHIATRY',
        '/words/partyInSentence/PAEDIATRICS',
      ].sort(),
    );
  });
});

describe('Swedish', () => {
  it('bends names and counts', () => {
    expect(sv.words.units.day(1)).toBe('1 dag');
    expect(sv.children.lead(1, false)).toContain('1 plan ');
    expect(sv.children.lead(64, false)).toContain('64 planer ');
  });

  it('puts å, ä and ö last', () => {
    expect(['Östen', 'Åke', 'Ärla', 'Zoe', 'Alma'].sort(speechIn('sv').compare)).toEqual([
      'Alma',
      'Zoe',
      'Åke',
      'Ärla',
      'Östen',
    ]);
  });
});
