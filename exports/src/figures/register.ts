import { figureWords } from '@samsyn/figures/words/written';
import { type Language, wordsIn } from '../words.js';
import { byteOrderMark, csvLine } from './csv.js';
import type { DeviationAnswered, RegisterPage } from './register-document.js';
import { registerWords } from './register-words.js';
import type { Sheet } from './sheet.js';

/**
 * The register as a file of text, page by page, so that no more than one is held.
 *
 * @param next asks for the page after a cursor; when it fails the file breaks off, which whoever fetches it is told
 */
export async function* registerLines(
  first: RegisterPage,
  language: Language,
  next: (after: string) => Promise<RegisterPage>,
): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(registerWords[language].head, language);
  for await (const { edges } of pagesFrom(first, next)) {
    yield edges.map(({ node }) => csvLine(cellsOf(node, language), language)).join('');
  }
}

/** The register as a workbook, which is made whole: a county's some thousand rows are a megabyte or two. */
export async function registerSheet(
  first: RegisterPage,
  language: Language,
  next: (after: string) => Promise<RegisterPage>,
  day: string,
): Promise<Sheet> {
  const { head, told } = registerWords[language];
  const rows: string[][] = [];
  for await (const { edges } of pagesFrom(first, next)) {
    rows.push(...edges.map(({ node }) => cellsOf(node, language)));
  }
  return { told: told(day), head, rows };
}

async function* pagesFrom(
  first: RegisterPage,
  next: (after: string) => Promise<RegisterPage>,
): AsyncGenerator<RegisterPage> {
  for (let page = first; ; ) {
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return;
    page = await next(endCursor);
  }
}

function cellsOf(each: DeviationAnswered, language: Language): string[] {
  const words = registerWords[language];
  const { categories } = figureWords(language);
  const { party } = wordsIn(language);
  const { category, senderKind, recipientKind, state, overdue } = each;
  return [
    each.occurredOn ?? '',
    each.reportedOn ?? '',
    category === null ? '' : (categories[category] ?? category),
    senderKind === null ? '' : party(senderKind),
    each.sender?.name ?? '',
    recipientKind === null ? '' : party(recipientKind),
    each.recipient?.name ?? '',
    each.busGroup?.name ?? '',
    state === null ? '' : (words.states[state] ?? state),
    each.stateOn ?? '',
    each.dueOn ?? '',
    overdue === null ? '' : overdue ? words.yes : words.no,
  ];
}
