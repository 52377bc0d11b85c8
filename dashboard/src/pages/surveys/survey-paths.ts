import { paths } from '../../paths.js';

/** The addresses below *Mätningar*: only its own pages lead there. */
export const surveyPaths = {
  survey: (surveyId: string) => `${paths.surveys}/enkat/${encodeURIComponent(surveyId)}`,
  answer: (surveyId: string, seatId: string) =>
    `${paths.surveys}/enkat/${encodeURIComponent(surveyId)}/svara/${encodeURIComponent(seatId)}`,
};

const id = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const forms = [
  /^\/matningar\/?$/,
  new RegExp(`^/matningar/enkat/${id}$`, 'i'),
  new RegExp(`^/matningar/enkat/${id}/svara/${id}$`, 'i'),
];

/** What an address below *Mätningar* leads to: everything, a survey, a seat's answer; null for nothing. */
export function placeOf(path: string): { readonly surveyId?: string; readonly seatId?: string } | null {
  for (const form of forms) {
    const found = form.exec(path);
    if (found) return { ...(found[1] && { surveyId: found[1] }), ...(found[2] && { seatId: found[2] }) };
  }
  return null;
}
