import { swedishDay } from '../calendar/swedish-time.js';
import type { TakenPlan, UnitFacts } from '../graph/facts.js';
import { noCopy } from '../no-copy.js';
import { type Language, wordsIn } from '../words.js';
import { familyCopyOf } from './family-copy.js';
import type { Fonts } from './fonts.js';
import { gapSentence } from './gap-sentence.js';
import { writeGoals } from './goals.js';
import { isolated, isolates } from './isolated.js';
import { written } from './looks.js';
import { Paper } from './paper.js';
import { writePeople } from './people.js';
import { capitalised, fullDate, fullMoment, sentencesIn } from './sentences.js';
import type { Writing } from './writing.js';

/**
 * The plan for the family to keep: large type, plain words, without what guardians must not read; on each page the
 * classification, the date and who fetched it.
 *
 * @throws Refusal when it is not known what guardians must not read
 */
export function toPdf(told: TakenPlan, language: Language, fonts: Fonts): Promise<Buffer> {
  const taken = isolated(told);
  const copy = familyCopyOf(taken);
  if (copy === null) throw noCopy.hiddenUnknown();
  const say = sentencesIn(language);
  const words = wordsIn(language);
  const today = swedishDay(new Date(taken.at));
  const title = say.title(taken.child.displayName ?? null);
  const paper = new Paper(fonts, {
    ...{ title: title.replace(isolates, ''), language: say.locale, author: told.by },
    head: () => say.classification,
    foot: (page, pages) => say.foot(fullDate(today, say), taken.by, page, pages),
  });
  const unitName = (unit: UnitFacts | null, kind: string) => unit?.name || words.party(kind);
  const writing = { taken, copy, paper, say, words, today, unitName };
  writeBeginning(writing, title);
  writeGoals(writing);
  writeGaps(writing);
  writeMeetings(writing);
  writePeople(writing);
  if (paper.hasUnknownSigns) paper.framed(say.unknownSigns, 'note');
  paper.framed(say.rights, 'note');
  return paper.end();
}

function writeBeginning({ taken: { plan }, copy, paper, say, words }: Writing, title: string): void {
  const next = plan.followUps
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  paper.heading(1, title);
  paper.paragraph(say.subtitle, 'soft');
  paper.paragraph(say.what);
  const since = plan.startedOn ? say.startedOn(fullDate(plan.startedOn, say)) : '';
  const then = next
    ? say.nextFollowUp(fullDate(next.dueOn, say), capitalised(words.partyInSentence(next.responsible)))
    : '';
  if (since || then) paper.paragraph([since, then].filter(Boolean).join(' '));
  if (plan.childsWords && !copy.isHidden('PLAN_CHILDS_WORDS', plan.id)) {
    paper.heading(2, say.words);
    paper.framed(say.quoted(plan.childsWords.text), 'words', written);
  }
  const said = (heading: string, body: string | null) => {
    if (!body) return;
    paper.heading(2, heading);
    paper.paragraph(body, 'P', written);
  };
  if (!copy.isHidden('PLAN_QUESTION', plan.id)) said(say.question, plan.question);
  if (!copy.isHidden('PLAN_STRENGTHS', plan.id)) said(say.strengths, plan.strengths);
  said(say.guardiansView, plan.guardiansView);
}

function writeGaps(writing: Writing): void {
  const sentences = writing.copy.gaps.flatMap((gap) => gapSentence(gap, writing) ?? []);
  if (sentences.length === 0) return;
  writing.paper.heading(2, writing.say.missing);
  writing.paper.list(sentences);
}

/** The meetings to come. Those that were held are not needed in the family's copy. */
function writeMeetings({ taken: { plan }, copy, paper, say, words }: Writing): void {
  const coming = plan.meetings
    .filter(({ id, status }) => status === 'PLANNED' && !copy.isHidden('MEETING', id))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (coming.length === 0) return;
  paper.heading(2, say.meetings);
  paper.list(
    coming.map(
      ({ kind, startsAt, place }) =>
        `${words.meeting(kind)}: ${fullMoment(startsAt, say)}${place ? `, ${place}` : ''}`,
    ),
  );
}
