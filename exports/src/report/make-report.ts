import { figureTables } from '@samsyn/figures/tables';
import type { Graph, GraphAnswer } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import type { PdfPress } from '../pdf/press.js';
import { inPlainText } from '../plain-text.js';
import type {
  BussamFacts,
  DeviationFacts,
  MeasurementFacts,
  ReportFacts,
  TermFigures,
} from './report-facts.js';
import {
  bussamInReport,
  deviationsInReport,
  figuresInReport,
  measurementsInReport,
} from './report-questions.js';
import { checkRequest, type ReportProgress, type ReportRequest, termsOf } from './report-request.js';

/**
 * BUSSAM's yearly report of the county as a PDF: questions to the graph with the caller's own token, as many however large the county, then the pages. The same
 * answers and the same request give the same bytes.
 *
 * @param told is told of each step as it begins, and once when all is done
 * @param left aborts when the caller waits no longer
 * @throws Refusal when there can be no such report, the graph does not tell the caller all of it, or it could not be made
 */
export async function makeReport(
  graph: Pick<Graph, 'ask'>,
  press: Pick<PdfPress, 'makeReport'>,
  request: ReportRequest,
  authorization: string,
  told: (step: ReportProgress) => void,
  left: AbortSignal,
): Promise<Buffer> {
  checkRequest(request);
  let done = 0;
  /** One step after another: tells of each as it begins. */
  const step = async <Value>(name: ReportProgress['step'], work: () => Promise<Value>): Promise<Value> => {
    told({ done, of: steps, step: name });
    const value = await work();
    done += 1;
    return value;
  };
  const ask = async <Told>(question: string, variables: Readonly<Record<string, unknown>>) =>
    read<Told>(await graph.ask(question, variables, authorization, left));
  const [spring, autumn] = termsOf(request);
  const figuresOf = async (term: string): Promise<TermFigures> => {
    const told = {};
    for (const table of figureTables) {
      const question = figuresInReport(table);
      Object.assign(told, await step('FIGURES', () => ask(question, { term, on: request.date })));
    }
    return told as TermFigures;
  };
  const facts: ReportFacts = {
    request,
    spring: await figuresOf(spring),
    autumn: await figuresOf(autumn),
    deviations: await step('DEVIATIONS', () =>
      ask<DeviationFacts>(deviationsInReport, {
        year: happenedIn(request.year, request.date),
        before: happenedIn(request.year - 1, request.date),
      }),
    ),
    measurements: await step('MEASUREMENTS', () =>
      ask<MeasurementFacts>(measurementsInReport, { date: request.date }),
    ),
    bussam: await step('BUSSAM', () =>
      ask<BussamFacts>(bussamInReport, { date: dayForMeetings(request), year: request.year }),
    ),
  };
  // Whoever is told of some deviations alone is not told of the county.
  if (facts.deviations.year.scope !== 'COUNTY') throw noCopy.noReport();
  const pdf = await step('PAGES', () => press.makeReport(facts, left));
  told({ done, of: steps, step: 'PAGES' });
  return pdf;
}

/** Each table in two terms, deviations, measurements, BUSSAM, the pages. */
const steps = 2 * figureTables.length + 4;

/** Of a year, as the register stood on the day. */
const happenedIn = (year: number, knownOn: string) => ({
  ...{ from: `${year}-01-01`, to: `${year + 1}-01-01`, knownOn },
});

/** BUSSAM tells of the meetings of a day's year and of the year before it. */
function dayForMeetings({ year, date }: ReportRequest): string {
  const last = `${year + 1}-12-31`;
  return date < last ? date : last;
}

/** @throws Refusal when some of it could not be asked for, or is not told to the caller */
function read<Told>({ data, faults }: GraphAnswer): Told {
  if (faults.some(({ code }) => code === 'FORBIDDEN')) throw noCopy.noReport();
  if (data == null || faults.length > 0) throw noCopy.reportAway();
  const told = inPlainText(data as Readonly<Record<string, unknown>>);
  if (Object.values(told).some((each) => each === null)) throw noCopy.noReport();
  return told as Told;
}
