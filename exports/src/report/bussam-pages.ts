import { written } from '../pdf/looks.js';
import { type TableCell, table } from '../pdf/table.js';
import type { BussamFacts } from './report-facts.js';
import type { ReportWriting } from './writing.js';

/** The county's own: what it was to do in the year and whether that was followed up, its meetings, its papers; what others have published. */
export function writeBussam(writing: ReportWriting): void {
  const { paper, say, facts, day } = writing;
  const { bussam: told } = facts.bussam;
  writing.chapter(say.bussam.title);
  paper.paragraph(say.bussam.lead(day(facts.request.date)));
  const isMadeUp = [told.meetings, told.yearPlan.questions, told.documents].some((each) =>
    each.some(({ demo }: { readonly demo: boolean }) => demo),
  );
  if (isMadeUp) paper.paragraph(say.demo, 'soft');
  writePlan(writing, told);
  writeMeetings(writing, told);
  writeDocuments(writing, told);
  writePublished(writing);
}

type Told = BussamFacts['bussam'];

function writePlan(writing: ReportWriting, { yearPlan: { questions } }: Told): void {
  const { paper, say, facts, day } = writing;
  const { bussam: words } = say;
  const { year } = facts.request;
  writing.section(words.plan(year));
  if (questions.length === 0) {
    paper.paragraph(words.noPlan(year));
    return;
  }
  const followed = questions.filter(({ followedUp }) => followedUp === 'FOLLOWED_UP').length;
  paper.paragraph(words.planLead(followed, questions.length));
  paper.put(
    table({
      caption: null,
      head: words.question,
      texts: words.question.length,
      rows: questions.map((each) => [
        { text: each.question, language: written },
        textOr(each.responsibleName, words.nobody),
        { text: words.standing[each.standing] ?? each.standing },
        {
          text: [
            words.followedUp[each.followedUp] ?? each.followedUp,
            ...(each.lastFollowedUpOn ? [words.last(day(each.lastFollowedUpOn))] : []),
          ].join(', '),
        },
      ]),
      part: say.part,
    }),
  );
  paper.heading(3, words.followUps);
  const told = questions.filter(({ followUps }) => followUps.length > 0);
  if (told.length === 0) paper.paragraph(words.noFollowUps);
  for (const { question, followUps } of told) {
    paper.lead(question);
    paper.list(
      followUps.map(({ followedUpOn, standing, what, documentedIn }) =>
        [
          `${day(followedUpOn)}, ${(words.standing[standing] ?? standing).toLocaleLowerCase(say.locale)}: ${what}`,
          ...(documentedIn ? [words.readIn(documentedIn)] : []),
        ].join(' '),
      ),
    );
  }
}

function writeMeetings(writing: ReportWriting, { meetings }: Told): void {
  const { paper, say, facts, day } = writing;
  const { bussam: words } = say;
  const ofYear = meetings.filter((each) => each.day.startsWith(`${facts.request.year}-`));
  writing.section(words.meetings);
  if (ofYear.length === 0) {
    paper.paragraph(words.noMeetings);
    return;
  }
  paper.put(
    table({
      caption: null,
      head: words.meeting,
      texts: words.meeting.length,
      rows: ofYear.map((each) => [
        { text: day(each.day) },
        { text: each.bodyName },
        { text: each.unsaid ? words.unsaid : (words.meetingStanding[each.standing] ?? each.standing) },
        textOr(each.notice && (words.notice[each.notice] ?? each.notice), say.keys.noFigure),
        {
          text: words.decisions(
            each.decisions.length,
            each.decisions.filter(({ standing }) => standing === 'OPEN').length,
          ),
        },
      ]),
      part: say.part,
    }),
  );
}

function writeDocuments(writing: ReportWriting, { documents }: Told): void {
  const { paper, say, day } = writing;
  const { bussam: words } = say;
  const current = documents.filter((each) => each.current && !each.proposed);
  writing.section(words.documents, 140);
  if (current.length === 0) {
    paper.paragraph(words.noDocuments);
    return;
  }
  paper.put(
    table({
      caption: null,
      head: words.document,
      texts: words.document.length,
      rows: current.map(({ kind, name, decidedOn, decidedKnownTo }) => [
        { text: words.kinds[kind] ?? kind },
        { text: name, language: written },
        textOr(
          decidedOn &&
            (decidedKnownTo === 'YEAR'
              ? decidedOn.slice(0, 4)
              : decidedKnownTo === 'MONTH'
                ? decidedOn.slice(0, 7)
                : day(decidedOn)),
          words.notKnown,
        ),
      ]),
      part: say.part,
    }),
  );
}

function writePublished(writing: ReportWriting): void {
  const { paper, say, facts, number } = writing;
  const { bussam: words } = say;
  const changes = facts.bussam.publishedFigureChanges;
  writing.section(words.published, 100);
  paper.paragraph(changes.length === 0 ? words.noFigures : words.publishedLead, 'soft');
  if (changes.length === 0) return;
  paper.put(
    table({
      caption: null,
      head: words.figure,
      texts: 2,
      rows: changes.map(({ before, after, difference, percent }) => [
        { text: `${before.topic} (${before.basis})`, language: written },
        { text: before.unit, language: written },
        { text: `${number(before.value)} (${before.period})` },
        { text: `${number(after.value)} (${after.period})` },
        {
          text: `${plus(difference, number)}${percent === null ? '' : ` (${plus(percent, number)} %)`}`,
        },
      ]),
      part: say.part,
    }),
  );
  const sources = [...new Set(changes.flatMap(({ before, after }) => [before.source, after.source]))];
  for (const source of sources) paper.paragraph(words.source(source), 'soft', written);
}

const textOr = (text: string | null, none: string): TableCell =>
  text === null || text === '' ? { text: none, isSoft: true } : { text };

const plus = (value: number, number: (value: number) => string) =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${number(Math.abs(value))}`;
