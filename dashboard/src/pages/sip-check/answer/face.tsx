import type { SipCheckAnswer } from '../../../gql/graphql.js';

/** Mouths from glad to sad, by how far one agrees. */
const mouths: Readonly<Record<Exclude<SipCheckAnswer, 'DOES_NOT_KNOW'>, string>> = {
  FULLY: 'M9 19c1.5 4.5 4 6.5 7 6.5s5.5-2 7-6.5Z',
  LARGELY: 'M10 20.5c1.7 2.3 3.7 3.4 6 3.4s4.3-1.1 6-3.4',
  PARTLY: 'M10.5 22.5h11',
  NOT_AT_ALL: 'M10 24.5c1.7-2.5 3.7-3.7 6-3.7s4.3 1.2 6 3.7',
};

/** A face beside words that say the same; hidden from screen readers. */
export function Face({ answer }: { answer: SipCheckAnswer }) {
  return (
    <svg viewBox="0 0 32 32" width="2.25rem" height="2.25rem" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2" />
      {answer === 'DOES_NOT_KNOW' ? (
        <>
          <path
            d="M11.8 12.6a4.3 4.3 0 1 1 6.4 3.7c-1.5.9-2.2 1.7-2.2 3.3"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
          <circle cx="16" cy="23.6" r="1.5" fill="currentColor" />
        </>
      ) : (
        <>
          <circle cx="11.2" cy="12.6" r="1.8" fill="currentColor" />
          <circle cx="20.8" cy="12.6" r="1.8" fill="currentColor" />
          <path
            d={mouths[answer]}
            fill={answer === 'FULLY' ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
}
