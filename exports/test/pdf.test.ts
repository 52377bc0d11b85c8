import { beforeAll, describe, expect, it } from 'vitest';
import { textOfPages } from '../../e2e/src/pdf-text.js';
import type { TakenPlan } from '../src/graph/facts.js';
import { type Fonts, loadFonts } from '../src/pdf/fonts.js';
import { toPdf } from '../src/pdf/plan-pdf.js';
import { inPlainText } from '../src/plain-text.js';
import { type FullAnswer, fullAnswer } from './answers.js';
import { headsOf, tagsOf } from './pdf-tags.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

async function pdfOf(
  change: (answer: FullAnswer) => void = () => {},
  { language = 'sv' as 'sv' | 'en', ...more }: Partial<TakenPlan> & { language?: 'sv' | 'en' } = {},
) {
  const answer = fullAnswer();
  change(answer);
  const taken = { ...answer.municipal, care: answer.care, careMissing: null, operationId: 'op-1', ...more };
  const pdf = await toPdf(inPlainText(taken as unknown as TakenPlan), language, fonts);
  const pages = textOfPages(pdf).map((page) => page.replaceAll('\u00a0', ' '));
  return { pdf, pages, text: pages.join(' ') };
}

describe('the family’s copy', () => {
  it('says in plain Swedish what the plan is, with all its letters', async () => {
    const { text } = await pdfOf();
    for (const said of [
      'Plan för Demo-Ebba T.',
      'Så här säger barnet ”Jag vill orka gå till skolan”',
      'Det här vill vi lösa Hur ska orken räcka?',
      'Vi följer upp planen 7 december 2026. Socialtjänsten ansvarar',
      'Tillbaka till skolan Så här ser vi att målet är nått: 80 % närvaro Nu: 62 %',
      'KBT mot skolångest: BUP Farsta, pågår, till 1 februari 2027',
      'Socialtjänst har sagt nej till Kontaktperson: ”Familjen vill vänta”',
      'Ingen har tagit på sig det här målet än.',
      'Remissen om Utredning av sömn fick nej av alla',
      'Habiliteringen tackade nej till en insats, och ingen gör något i stället',
      'håller ihop planen, men ingen där arbetar med barnet längre',
      'En oenighet om målet ”Sova på nätterna” är lyft, och ingen har avgjort den',
      'Ingen uppföljning är bestämd',
      'Samtycket till att dela planen går ut 24 december 2026',
      'Samtycket till att dela vårdens del av planen gick ut 1 november 2026',
      'SIP-möte: måndag 7 december 2026 kl. 14:00, Rum Ängen',
      'Demo-Karin Åström, mamma',
      'BUP Farsta (barn- och ungdomspsykiatri)',
      'Kommunens del av planen, till och med 1 mars 2027',
    ]) {
      expect(text).toContain(said);
    }
  });

  it.each([
    ['REACHED', 'Målet är nått.', 'The goal is reached.'],
    ['ABANDONED', 'Målet är lämnat: vi arbetar inte längre med det.', 'The goal has been given up'],
  ])('says of a goal that is %s that it is, and not that nobody has taken it on', async (status, sv, en) => {
    const change = ({ municipal: { plan } }: FullAnswer) => {
      Object.assign(plan.goals[1] as object, { status, wantsIntervention: false });
    };
    const { text } = await pdfOf(change);
    expect(text).toContain(`Sova på nätterna ${sv}`);
    expect(text).not.toContain('Ingen har tagit på sig det här målet än.');
    expect((await pdfOf(change, { language: 'en' })).text).toContain(en);
  });

  it('is the same in English', async () => {
    const { text } = await pdfOf(undefined, { language: 'en' });
    for (const said of [
      'Plan for Demo-Ebba T.',
      'What the child says',
      'KBT mot skolångest: BUP Farsta, is under way',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Så här|Det här görs/);
  });

  it('carries on each page that it is secret, who fetched it and when', async () => {
    const { pages } = await pdfOf(({ municipal: { plan } }) => {
      plan.strengths = 'Ritar och berättar. '.repeat(300);
    });
    expect(pages.length).toBeGreaterThan(3);
    for (const [place, page] of pages.entries()) {
      expect(page).toContain('Sekretess: uppgifter om ett barn.');
      expect(page).toContain(
        `Hämtad 26 november 2026 av Demo Handläggare · Samsyn · sida ${place + 1} av ${pages.length}`,
      );
    }
  });

  it('can be read aloud: title, language, headings and lists as such, nothing read out of its order', async () => {
    const { pdf } = await pdfOf();
    const heads = headsOf(pdf);
    expect(heads).toMatch(/\/Lang \(sv-SE\)/);
    expect(heads).toMatch(/\/MarkInfo|\/Marked true/);
    expect(heads).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.toString('latin1')).toContain('pdfuaid:part');
    const tags = tagsOf(pdf);
    expect(tags.slice(0, 3)).toEqual(['Document', 'H1', 'P']);
    const headings = tags.filter((tag) => /^H\d$/.test(tag)).map((tag) => Number(tag[1]));
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of headings.entries())
      expect(level).toBeLessThanOrEqual((headings[place - 1] ?? 0) + 1);
    expect(tags.filter((tag) => tag === 'LI').length).toBe(tags.filter((tag) => tag === 'LBody').length);
    expect(tags).toContain('BlockQuote');
    const english = headsOf((await pdfOf(undefined, { language: 'en' })).pdf);
    expect(english).toMatch(/\/Lang \(en-GB\)/);
    // What the parties have written is Swedish also there.
    expect(english.match(/\/Lang \(sv-SE\)/g)).toHaveLength(6);
  });

  it('has its letters with it, and no font of the reader’s', async () => {
    const heads = headsOf((await pdfOf()).pdf);
    expect(heads).toMatch(/\/FontFile2/);
    expect(heads).not.toMatch(/Helvetica|Times|Courier/);
  });
});

describe('what guardians must not read', () => {
  it.each<[string, string, (answer: FullAnswer) => string | undefined, string[]]>([
    [
      'PLAN_QUESTION',
      'the question',
      ({ municipal: { plan } }) => plan.id,
      ['Hur ska orken', 'Det här vill vi lösa'],
    ],
    ['PLAN_CHILDS_WORDS', 'the child’s words', ({ municipal: { plan } }) => plan.id, ['Jag vill orka']],
    ['PLAN_STRENGTHS', 'the strengths', ({ municipal: { plan } }) => plan.id, ['Ritar']],
    [
      'GOAL',
      'a goal and all about it',
      ({ municipal: { plan } }) => plan.goals[1]?.id,
      ['Sova på nätterna', 'Kontaktperson'],
    ],
    ['INTERVENTION', 'an intervention', ({ care }) => care.plan.careInterventions?.[0]?.id, ['KBT']],
    ['MEETING', 'a meeting', ({ municipal: { plan } }) => plan.meetings[1]?.id, ['Rum Ängen', 'Möten']],
  ])('%s: %s is left out, and is there otherwise', async (what, _name, recordId, texts) => {
    const shown = await pdfOf();
    for (const owner of ['municipal', 'care'] as const) {
      const { text } = await pdfOf((answer) => {
        answer[owner].child.hidden = [{ what, recordId: String(recordId(answer)) }];
      });
      for (const hidden of texts) {
        expect(shown.text).toContain(hidden);
        expect(text).not.toContain(hidden);
      }
    }
  });

  it('is not known from the municipality: there is no copy', () => {
    expect(() => {
      const answer = fullAnswer();
      answer.municipal.child.hidden = null;
      return toPdf(
        { ...answer.municipal, care: null, careMissing: null, operationId: '' } as unknown as TakenPlan,
        'sv',
        fonts,
      );
    }).toThrow(/guardians must not read/);
  });

  it('is not known from the region: nothing of its part is there, and the copy says so', async () => {
    const { text } = await pdfOf(({ care }) => Object.assign(care.child, { hidden: null }));
    expect(text).not.toMatch(/KBT|Utredning av sömn/);
    const away = await pdfOf(() => {}, { care: null, careMissing: 'UNREACHED' });
    expect(away.text).toContain('Region Stockholm kunde inte nås när planen hämtades.');
    const closed = await pdfOf(() => {}, { care: null, careMissing: 'NOT_RELEASED' });
    expect(closed.text).toContain('de är inte utlämnade till den som hämtade planen.');
  });
});

describe('a text from elsewhere', () => {
  it('turns nothing around it, and shows that there was something', async () => {
    const { text } = await pdfOf(({ municipal: { plan } }) => {
      plan.question = 'Säkert \u202egnildnah neb\u2066 ja';
    });
    expect(text).toContain('Säkert □gnildnah neb□ ja');
  });

  it('is text, whatever it says: markup, and what a PDF is written in', async () => {
    const odd = ['<b>fet</b>', '(Tj) ET /S /H1', '>> endobj', '\\) \\n', '%PDF', 'javascript:alert(1)'];
    const { text, pdf } = await pdfOf(({ municipal: { plan } }) => {
      plan.question = odd.join(' ');
      plan.guardiansView = odd.join('\n');
    });
    for (const each of odd) expect(text).toContain(each);
    expect(headsOf(pdf)).not.toMatch(/\/(JS|JavaScript|OpenAction|AA|URI|Launch|EmbeddedFile)\b/);
  });

  it('of signs that the font has not is shown as such, not left out', async () => {
    const { text } = await pdfOf(({ municipal: { plan } }) => {
      plan.question = 'Före 漢字 efter, Łódź, Ğ, Ω, Ж';
    });
    expect(text).toContain('Före □□ efter, Łódź, Ğ, Ω, Ж');
  });

  it('may be of any length, with words of any length', async () => {
    const { pages } = await pdfOf(({ municipal: { plan } }) => {
      plan.childsWords.text = 'Jag vill sova. '.repeat(500);
      plan.guardiansView = 'å'.repeat(2_000);
    });
    expect(pages.length).toBeGreaterThan(2);
    // A sentence may be parted between two pages; a word is not.
    expect(pages.join(' ').match(/sova\./g)).toHaveLength(500);
  });
});
