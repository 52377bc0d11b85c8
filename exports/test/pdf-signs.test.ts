import { beforeAll, describe, expect, it } from 'vitest';
import { textOfPages } from '../../e2e/src/pdf-text.js';
import type { TakenPlan } from '../src/graph/facts.js';
import { type Fonts, loadFonts } from '../src/pdf/fonts.js';
import { mixedLines } from '../src/pdf/mixed-lines.js';
import { toPdf } from '../src/pdf/plan-pdf.js';
import { signsOf } from '../src/pdf/signs.js';
import { type FullAnswer, fullAnswer } from './answers.js';
import { headsOf } from './pdf-tags.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

async function pdfOf(change: (answer: FullAnswer) => void, language: 'sv' | 'en' = 'sv') {
  const answer = fullAnswer();
  change(answer);
  const taken = { ...answer.municipal, care: answer.care, careMissing: null, operationId: 'op-1' };
  const pdf = await toPdf(taken as unknown as TakenPlan, language, fonts);
  return { pdf, heads: headsOf(pdf), text: textOfPages(pdf).join(' ').replaceAll('\u00a0', ' ') };
}

/** As it stands in a PDF: UTF-16, with what a PDF's strings escape. */
function asPdfString(text: string): string {
  const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  return [...bytes].map((byte) => named[byte] ?? ('\\()'.includes(byte) ? `\\${byte}` : byte)).join('');
}

describe('a family’s words', () => {
  it.each([
    ['Arabic', 'أريد أن أنام', /NotoSansArabic/],
    ['Persian, with its joiners', 'می‌خواهم بخوابم', /NotoSansArabic/],
    ['Tigrinya', 'ሰላም ንዓኻ', /NotoSansEthiopic/],
    ['emoji', 'ledsen 😢 👩‍👧 👍🏽', /NotoEmoji/],
  ])(
    'in %s are written in a font that has them, and read aloud as they were written',
    async (_script, words, font) => {
      const { heads, text } = await pdfOf(({ municipal: { plan } }) => {
        plan.guardiansView = words;
      });
      expect(heads).toMatch(font);
      expect(heads).toContain(asPdfString(words));
      expect(text).not.toMatch(/□|Några tecken/);
    },
  );

  it('bring no font that has no use in the copy', async () => {
    expect((await pdfOf(() => {})).heads).not.toMatch(/Noto/);
  });

  it('of signs that no font here has are told to be missing, in plain words', async () => {
    const change = ({ municipal: { plan } }: FullAnswer) => {
      plan.guardiansView = 'Hon säger 漢字 och שלום';
    };
    const { text } = await pdfOf(change);
    expect(text).toContain('Hon säger □□ och □□□□');
    expect(text).toContain('Några tecken i planen kan inte skrivas här. Där står □ i stället.');
    expect((await pdfOf(change, 'en')).text).toContain('Some characters in the plan cannot be written here.');
  });

  it('from right to left turn nothing around but themselves', async () => {
    const { text } = await pdfOf(({ municipal: { plan } }) => {
      Object.assign(plan.municipalInterventions[0] as object, { title: 'مساعدة', until: null });
      Object.assign(plan.goals[0] as object, { current: 'لا 100%' });
    });
    expect(text).toMatch(/: Socialtjänsten Farsta, pågår/);
    expect(text).toMatch(/Nu:\s*%\s*100\s/);
  });

  it('may be of any length in any of them, over as many pages as it takes', async () => {
    const { text } = await pdfOf(({ municipal: { plan } }) => {
      plan.guardiansView = 'نعم Ebba '.repeat(600);
      plan.childsWords.text = `${'م'.repeat(900)} slut`;
    });
    expect(text.match(/Ebba/g)?.length).toBeGreaterThan(600);
    expect(text).toContain('slut');
    expect(text).toContain('sida 6 av');
  });
});

describe('lines of both directions', () => {
  const lines = (text: string, direction: 'ltr' | 'own' = 'own', width = 1_000) =>
    mixedLines(
      signsOf(text, false, (face, point) => (face === 'arabic') === point > 0x600 && face !== 'emoji'),
      direction,
      width,
      (each) => [...each].length * 10,
    );
  /** From left to right; the Arabic font lays what it is handed from the right. */
  const seen = (text: string, direction?: 'ltr' | 'own', width?: number) =>
    lines(text, direction, width).map(({ pieces }) =>
      pieces.map(({ text, face }) => (face === 'arabic' ? [...text].reverse().join('') : text)).join(''),
    );

  it.each([
    ['a word in a Swedish sentence', 'hej سلام du', 'hej مالس du'],
    ['numbers, which run from the left', 'سلام 12 سنة', 'ةنس 12 مالس'],
    ['Arabic numbers, as well', 'عمري ١٢', '١٢ يرمع'],
    ['brackets, which turn with what they hold', 'سلام (hej)', '(hej) مالس'],
  ])('put %s where it is read', (_what, text, left) => {
    expect(seen(text)).toEqual([left]);
  });

  it('are parted between words, each from the right, and at what is a new line', () => {
    expect(seen('سلام سنة نعم', 'own', 90)).toEqual(['ةنس مالس', 'معن']);
    expect(lines('سلام\nhej').map(({ isFromRight }) => isFromRight)).toEqual([true, false]);
    expect(lines('سلام', 'ltr').map(({ isFromRight }) => isFromRight)).toEqual([false]);
  });
});

describe('what a text costs', () => {
  /** Of a processor, in milliseconds; the least of several, since others use the machine. */
  async function costOf(text: string): Promise<number> {
    const times: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      const before = process.cpuUsage();
      await pdfOf(({ municipal: { plan } }) => {
        plan.guardiansView = text;
      });
      times.push(process.cpuUsage(before).user / 1_000);
    }
    return Math.min(...times);
  }

  let words = 0;
  beforeAll(async () => {
    words = await costOf('Jag vill sova. '.repeat(267));
  }, 120_000);

  it.each([
    ['a word without end', 'å'.repeat(4_000)],
    ['other words without end', 'abcdefghijklmnopqrstuvwxyz'.repeat(150)],
    ['marks without end on one letter', `a${'\u0301'.repeat(4_000)}`],
    ['marks on each letter of a word without end', 'q\u0323'.repeat(2_000)],
    ['Arabic without end', 'م'.repeat(4_000)],
  ])('%s is not much more than pages of words as long', { timeout: 120_000 }, async (_what, text) => {
    expect(await costOf(text)).toBeLessThan(words * 3);
  });

  it('shows that marks were left out', async () => {
    const { text } = await pdfOf(({ municipal: { plan } }) => {
      plan.guardiansView = `a${'\u0323'.repeat(40)} slut`;
    });
    expect(text).toMatch(/□ slut/);
  });
});
