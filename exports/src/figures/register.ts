import { type Language, wordsIn } from '../words.js';
import { byteOrderMark, csvLine } from './csv.js';
import type { DeviationAnswered, RegisterPage } from './register-document.js';
import { registerWords } from './register-words.js';

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
  yield byteOrderMark + csvLine(registerWords[language].head);
  for (let page = first; ; ) {
    yield page.edges.map(({ node }) => csvLine(cellsOf(node, language))).join('');
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return;
    page = await next(endCursor);
  }
}

function cellsOf(each: DeviationAnswered, language: Language): string[] {
  const words = registerWords[language];
  const { party } = wordsIn(language);
  const { category, senderKind, recipientKind, state, overdue } = each;
  return [
    each.occurredOn ?? '',
    each.reportedOn ?? '',
    category === null ? '' : (words.categories[category] ?? category),
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
