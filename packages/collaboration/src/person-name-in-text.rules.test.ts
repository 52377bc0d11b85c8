import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyNames } from './names/family-names.js';
import { givenNames } from './names/given-names.js';
import { findPersonNames } from './person-name-in-text.rules.js';

const places = new Set(
  'bup farsta prima globen tiohundra bromma nacka solna habiliteringscenter demo'.split(' '),
);
const foundIn = (text: string) =>
  findPersonNames(text, places).map(({ start, end }) => text.slice(start, end));

/** Sentences that name somebody, and what of them is the name. */
const naming: readonly (readonly [string, string])[] = [
  ['Vi kallade Fatima till mötet.', 'Fatima'],
  ['Mötet med Johanna Andersson ställdes in.', 'Johanna Andersson'],
  ['Emmas mamma ringde tre gånger.', 'Emmas'],
  ['Pojken heter Ali och går i femman.', 'Ali'],
  ['Flickan heter alva.', 'alva'],
  ['Handläggaren Oksana svarade inte.', 'Oksana'],
  ['Handläggaren Zbigniew svarade inte.', 'Zbigniew'],
  ['Enligt Svensson på BUP fanns ingen tid.', 'Svensson'],
  ['Karlssons remiss kom bort.', 'Karlssons'],
  ['Sten Berg på habiliteringen lovade återkomma.', 'Sten Berg'],
  ['Hans Testlund deltog inte.', 'Hans Testlund'],
  ['Patienten Saga väntade ett halvår.', 'Saga'],
  ['Hon heter Alma.', 'Alma'],
  ['My L. fick ingen tid.', 'My L.'],
  ['anna andersson hade ingen plats', 'anna andersson'],
  ['Läkaren Björn Falk skrev ingen remiss.', 'Björn Falk'],
  ['Kuratorn Kim har slutat.', 'Kim'],
  ['Mohammed fick avslag.', 'Mohammed'],
  ['Ärendet rörde Demo-Ebba Exempelgren.', 'Ebba Exempelgren'],
  ['Rektor Lind kallade inte.', 'Lind'],
  ['Mötet gällde Ann-Marie.', 'Ann-Marie'],
  ['Mamman, Nadia Hussein, fick ingen kallelse.', 'Nadia Hussein'],
  ['ERIK fick inget svar.', 'ERIK'],
  ['Socialsekreteraren Åsa ringde.', 'Åsa'],
  ['Vi såg A\u030asa på mötet.', 'A\u030asa'],
  ['kalle kom inte', 'kalle'],
  ['lisa kom ej', 'lisa'],
  ['ebba t kom inte', 'ebba t'],
  ['haddad fick ingen tid', 'haddad'],
  ['@ebba svarade', 'ebba'],
  ['EbbaT fick ingen tid.', 'EbbaT'],
  ['Er1k fick ingen tid.', 'Er1k'],
  ['Eb\u200bba fick ingen tid.', 'Eb\u200bba'],
  ['Vi såg Stina.', 'Stina'],
  ['Vi bad Alma vänta.', 'Alma'],
  ['Vi mötte Nova i receptionen.', 'Nova'],
  ['Mötet gällde Per.', 'Per'],
  ['Vi ringde Holm två gånger.', 'Holm'],
  ['Familjen Haddad fick ingen kallelse.', 'Haddad'],
  ['Familjen Xhemaili fick ingen kallelse.', 'Xhemaili'],
  ['Det gällde syskonen Demir.', 'Demir'],
  ['Det gällde familjen Yilmaz/Berg.', 'Yilmaz/Berg'],
  ['Flickan K. fick ingen tid.', 'K'],
  ['Анна fick ingen tid.', 'Анна'],
  ['Mötet gällde محمد.', 'محمد'],
  ['Mötet gällde Γιώργος.', 'Γιώργος'],
  ['Еbba fick ingen tid.', 'Еbba'],
];

/** Sentences about organisations: words that are names too, places and months among them. */
const namingNobody: readonly string[] = [
  'Hans SIP-möte ställdes in samma dag.',
  'Hans mottagning har bytt telefonnummer.',
  'Prima svarade inte på remissen.',
  'Mottagningen heter Prima och ligger i Järva.',
  'Per vecka ställs två möten in.',
  'Max tio minuter avsattes.',
  'Mina kollegor fick samma svar.',
  'Min chef har sett till att det rapporteras.',
  'Det var en sten på vägen mot samverkan.',
  'Jan–mars fanns ingen tid alls.',
  'I augusti och juni var det stängt.',
  'August är en lång väntan.',
  'Liv och hälsa kräver samordning.',
  'Love fungerar inte som verksamhetsnamn.',
  'Region Stockholm och Stockholms stad har inte samma rutin.',
  'Kallelsen till Farsta och Skarpnäck gick fel.',
  'BUP Globen och BUP Bromma hänvisade till varandra.',
  'Barnet och familjen fick vänta fyra veckor.',
  'Maria Ungdom tog inte emot.',
  'Astrid Lindgrens barnsjukhus svarade efter två månader.',
  'S:t Göran hade ingen plats.',
  'Elevhälsan i Enskede-Årsta-Vantör saknade uppgift.',
  'Remissen returnerades utan motivering.',
  'Modern fick ingen kallelse, fadern inte heller.',
  'Klara besked saknas.',
  'Inger rutinen falsk trygghet?',
  'Dag 1 var ingen bemannad.',
  'En nova av möten, en saga utan slut.',
  'Rektorn kallade inte till möte. BUP gjorde det inte heller.',
  'Chefen på Habiliteringscenter Nacka var ledig.',
  'Vårdcentralen i Solna har ingen kontaktperson.',
  'Björn- och Vargavdelningen har samma rutin.',
  'Socialtjänsten Bromma fick svar av Tiohundra.',
  'Handläggaren BUP utsett saknas.',
];

describe('the name of a person in a text', () => {
  it.each(naming)('is found: %s', (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it.each(namingNobody)('is not seen in: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('is told where it stands, and all of them', () => {
    const text = 'Både Fatima och Erik Svensson kom.';
    expect(findPersonNames(text)).toEqual([
      { start: 5, end: 11 },
      { start: 16, end: 29 },
    ]);
  });

  it('is found wherever in a text a common name stands', () => {
    const given = [...givenNames].filter((name) => name.length > 2);
    const capitalised = fc.constantFrom(...given).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    const family = fc
      .constantFrom(...familyNames)
      .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    const around = fc.constantFrom('mötet ställdes in', 'vi väntar på svar', 'ingen kom', '(se remissen)');
    fc.assert(
      fc.property(around, capitalised, family, around, (before, first, last, after) => {
        expect(foundIn(`${before} ${first} ${last}, ${after}`)).toEqual([`${first} ${last}`]);
      }),
    );
  });

  it('is not seen in texts without a capital that hold no name', () => {
    const words = fc.constantFrom(
      'mötet',
      'remissen',
      'sten',
      'liv',
      'hans',
      'väntade',
      'svar',
      'per',
      'max',
      'dag',
    );
    fc.assert(
      fc.property(fc.array(words), (text) => {
        expect(foundIn(text.join(' '))).toEqual([]);
      }),
    );
  });
});
